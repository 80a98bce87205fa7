<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stanceline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label every sentence of an article with stance and topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stanceline: Apache-2.0. Qt and PySide: LGPL-3.0. Inter and Source Serif 4: OFL-1.1. Lucide icons: ISC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stanceline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance after stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance after stance and topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance only on Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous to-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>“{name}” was not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {n} ({percent})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n} pairs of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n} labelled sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without any yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {n}, {percent} percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Import codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook was changed. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every label you set is saved. You can go on; if it happens again, please send the report below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no labels yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted here yet. Bars appear as you label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to show only those sentences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStrip</name>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is in {path}. Rows: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long: one row a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide: one row a sentence and annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences without labels too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Excel: byte order mark, and formulas made harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Save picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>All changes are saved. Every label is written the moment it is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import texts that are in the project already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown, CSV and JSON Lines files, or folders of them. Drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next to-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>Auto-advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No more sentences to do in this direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last article of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project of this name is in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No article matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{what}. {done} of {total} sentences labelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by words of title or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… ({n} more characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here:
text, Markdown, CSV, JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because the text is in the project already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add an annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call an article done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call an article not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an article&apos;s flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the columns %2; labels need “sentence” (or “article” and “position”), “dimension” and “label”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a codebook of this kind (its first line must be: format = &quot;%2&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks or misuses %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; a quotation mark is probably not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; text that holds the delimiter must be in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or device has this name: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed before the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotator&apos;s name has at most 80 visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed it; open a backup. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1” and does not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken characters were replaced by %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells missing at the end of row %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or make a project with “stanceline new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a TOML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or let it be detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the text (on the command line: --map COLUMN=text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first; reading, counting and exporting work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with the same name were numbered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with an exported one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters were removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to the last label is in the moved file; open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new dimension another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible marks change the direction of the text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a string, not an object ({ … }).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an object ({ … }).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not brought up to date and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its import was taken back; redo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the columns that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy and open the copy. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a .stanceline file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the .stanceline file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “%1” is called text. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed now. “stanceline check” lists what does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in: mend the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 further values were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who took it can undo it here; “stanceline undo” takes anybody&apos;s back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .stanceline file, or import this file into a project. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once for writing to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that are not valid UTF-8: %1. Check the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook %1 can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook “%1” can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is read-only: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Check the text; another encoding can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of “%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was taken by %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file “%1” answered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text (column “%1”) is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in “%1” (looked for %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exporter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no importer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step can&apos;t be undone: what it changed has been changed again from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Stanceline to open it. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a backup of it; this file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read and export; to label, close it elsewhere, or work on a copy in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read and export; to label, save a copy under a shorter name or somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there: choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already has labels, so it can&apos;t change between one and any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened for writing: its lock file can&apos;t be made (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written from here: it is read-only, or open for writing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Nothing saved earlier was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 columns; at most %3 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link), so two programs could write it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open for writing%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is from an older Stanceline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Stanceline project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not built as a project is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the project itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Stanceline (format %2, this one knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“stanceline codebook P --export FILE” writes one to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“stanceline sentences P --json” lists the sentences with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Try the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sentences. See the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence of an article, tagged with stance and topic by a key or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
