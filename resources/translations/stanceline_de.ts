<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stanceline</source>
        <translation>Über Stanceline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Label every sentence of an article with stance and topic.</source>
        <translation>Jeden Satz eines Artikels mit Haltung und Thema annotieren.</translation>
    </message>
    <message>
        <source>Stanceline: Apache-2.0. Qt and PySide: LGPL-3.0. Inter and Source Serif 4: OFL-1.1. Lucide icons: ISC.</source>
        <translation>Stanceline: Apache-2.0. Qt und PySide: LGPL-3.0. Inter und Source Serif 4: OFL-1.1. Lucide-Symbole: ISC.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>About Stanceline</source>
        <translation>Über Stanceline</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>Labels entfernen</translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation>Haltung entfernen</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Noch einmal exportieren</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>Codebuch exportieren…</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation>Datensatz exportieren…</translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <translation>Auswahl nach unten erweitern</translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <translation>Auswahl nach oben erweitern</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Erster Satz</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Hilfe-Inhalt</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Codebuch importieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation>Letzter Satz</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next match of the filter</source>
        <translation>Nächster Treffer des Filters</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next to-do</source>
        <translation>Nächster offener Satz</translation>
    </message>
    <message>
        <source>After stance</source>
        <translation>Nach der Haltung</translation>
    </message>
    <message>
        <source>Add as counter-example</source>
        <translation>Als Gegenbeispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add as example</source>
        <translation>Als Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>Nach Haltung und Thema</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>Blind für frühere Labels</translation>
    </message>
    <message>
        <source>Cite Stanceline…</source>
        <translation>Stanceline zitieren…</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>Codebuch…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Copy with labels</source>
        <translation>Mit Labels kopieren</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>Nur der aktuelle Satz</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Tastenkürzel anpassen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Export guidelines…</source>
        <translation>Richtlinien exportieren…</translation>
    </message>
    <message>
        <source>Find a label…</source>
        <translation>Label suchen…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Find in project…</source>
        <translation>Im Projekt suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Konzentriert arbeiten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to article…</source>
        <translation>Gehe zu Artikel…</translation>
    </message>
    <message>
        <source>Go to sentence…</source>
        <translation>Gehe zu Satz…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>Held by the quoted source</source>
        <translation>Haltung der zitierten Quelle</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History of the sentence</source>
        <translation>Verlauf des Satzes</translation>
    </message>
    <message>
        <source>Import an article first.</source>
        <translation>Importieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Artikel als fertig markieren</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Verneinungen</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>Next flagged</source>
        <translation>Nächster vorgemerkter</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Nächstes Ziel</translation>
    </message>
    <message>
        <source>Next to-do article</source>
        <translation>Nächster offener Artikel</translation>
    </message>
    <message>
        <source>Next unsure</source>
        <translation>Nächster unsicherer Satz</translation>
    </message>
    <message>
        <source>No project was opened here before.</source>
        <translation>Hier wurde noch kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>Nur mit Eingabe</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Open an article that you may label.</source>
        <translation>Öffnen Sie einen Artikel, den Sie annotieren dürfen.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>OpenDyslexic is not installed on this computer.</source>
        <translation>OpenDyslexic ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Own lists</source>
        <translation>Eigene Listen</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Eigene Wörter…</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous match of the filter</source>
        <translation>Voriger Treffer des Filters</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>Voriges Ziel</translation>
    </message>
    <message>
        <source>Previous to-do</source>
        <translation>Voriger offener Satz</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Repeat last labels</source>
        <translation>Letzte Labels wiederholen</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Say in the codebook that a dimension asks towards what, or held by whom.</source>
        <translation>Legen Sie im Codebuch fest, dass eine Dimension fragt, wem gegenüber oder wessen Haltung.</translation>
    </message>
    <message>
        <source>Select all sentences</source>
        <translation>Alle Sätze auswählen</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Serifenschrift des Systems</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Show project file in its folder</source>
        <translation>Projektdatei im Ordner zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Target 1</source>
        <translation>Ziel 1</translation>
    </message>
    <message>
        <source>Target 2</source>
        <translation>Ziel 2</translation>
    </message>
    <message>
        <source>Target 3</source>
        <translation>Ziel 3</translation>
    </message>
    <message>
        <source>Target 4</source>
        <translation>Ziel 4</translation>
    </message>
    <message>
        <source>Target 5</source>
        <translation>Ziel 5</translation>
    </message>
    <message>
        <source>Target 6</source>
        <translation>Ziel 6</translation>
    </message>
    <message>
        <source>Target 7</source>
        <translation>Ziel 7</translation>
    </message>
    <message>
        <source>Target 8</source>
        <translation>Ziel 8</translation>
    </message>
    <message>
        <source>Target 9</source>
        <translation>Ziel 9</translation>
    </message>
    <message>
        <source>The filter asks for no labels.</source>
        <translation>Der Filter fragt nach keinen Labels.</translation>
    </message>
    <message>
        <source>The sentence has no label to be an example of.</source>
        <translation>Der Satz hat kein Label, für das er ein Beispiel sein könnte.</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>Es gibt noch keine Artikel.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Es gibt nichts, wohin man zurückgehen könnte.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>Es gibt nichts, wohin man vorwärtsgehen könnte.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>Dieses Projekt ist hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Up to ten labels of a dimension are all in sight.</source>
        <translation>Bis zu zehn Labels einer Dimension sind alle zu sehen.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Sentence above</source>
        <translation>Satz darüber</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>Sentence below</source>
        <translation>Satz darunter</translation>
    </message>
    <message>
        <source>Strip of keys</source>
        <translation>Tastenleiste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You have no list of your own yet.</source>
        <translation>Sie haben noch keine eigene Liste.</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>towards</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>Name a target</source>
        <translation>Ein Ziel benennen</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Quoted source</source>
        <translation>Zitierte Quelle</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>Haltung von</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>Wessen Haltung</translation>
    </message>
    <message>
        <source>name a target…</source>
        <translation>Ziel benennen…</translation>
    </message>
    <message>
        <source>Towards {target}</source>
        <translation>Gegenüber {target}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>{label} set</source>
        <translation>{label} gesetzt</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>{label} weggenommen</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>F9 or Esc shows the panes again.</source>
        <translation>F9 oder Esc zeigt die Bereiche wieder.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Who labels; opens a menu</source>
        <translation>Wer annotiert; öffnet ein Menü</translation>
    </message>
    <message>
        <source>{name} labels</source>
        <translation>{name} annotiert</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Jemand anderes…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>On %n sentence(s):</source>
        <translation>
            <numerusform>Bei %n Satz:</numerusform>
            <numerusform>Bei %n Sätzen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a label</source>
        <translation>Ein Label vergeben</translation>
    </message>
    <message>
        <source>Take a label away</source>
        <translation>Ein Label wegnehmen</translation>
    </message>
    <message>
        <source>Clear all labels</source>
        <translation>Alle Labels entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Vormerkung entfernen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder einschließen</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n sentence(s)</source>
        <translation>
            <numerusform>%n Satz wird geändert</numerusform>
            <numerusform>%n Sätze werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>“{name}” was not saved: {reason}.</source>
        <translation>„{name}“ wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{title}: {n} ({percent})</source>
        <translation>{title}: {n} ({percent})</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Meine Labels</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>n = {n} pairs of labels</source>
        <translation>n = {n} Labelpaare</translation>
    </message>
    <message>
        <source>n = {n} labelled sentences</source>
        <translation>n = {n} annotierte Sätze</translation>
    </message>
    <message>
        <source>n = {n} labels</source>
        <translation>n = {n} Labels</translation>
    </message>
    <message>
        <source>{n} without any yet</source>
        <translation>{n} noch ohne</translation>
    </message>
    <message>
        <source>{title} {n}, {percent} percent</source>
        <translation>{title} {n}, {percent} Prozent</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>The two sentences differ. Enter keeps the longer one&apos;s.</source>
        <translation>Die beiden Sätze unterscheiden sich. Eingabe behält das des längeren.</translation>
    </message>
    <message>
        <source>{question} towards {target}: which stays?</source>
        <translation>{question} gegenüber {target}: Was bleibt?</translation>
    </message>
    <message>
        <source>{question}: which stays?</source>
        <translation>{question}: Was bleibt?</translation>
    </message>
    <message>
        <source>Of sentence {numbers}</source>
        <translation>Von Satz {numbers}</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>{label}: only some of the sentences</source>
        <translation>{label}: nur einige der Sätze</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label below</source>
        <translation>Label darunter</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>New label below this one</source>
        <translation>Neues Label unter diesem</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Neue Dimension</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>Jede Änderung wird sofort gespeichert; Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>neues Label</translation>
    </message>
    <message>
        <source>new dimension</source>
        <translation>neue Dimension</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>Labels werden zusammengeführt</translation>
    </message>
    <message>
        <source>Splitting a label</source>
        <translation>Ein Label wird aufgeteilt</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>The codebook was changed. Undo takes it back.</source>
        <translation>Das Codebuch wurde geändert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Export guidelines</source>
        <translation>Richtlinien exportieren</translation>
    </message>
    <message>
        <source>The codebook is in {path}.</source>
        <translation>Das Codebuch liegt in {path}.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Name of the codebook</source>
        <translation>Name des Codebuchs</translation>
    </message>
    <message>
        <source>Description of the codebook</source>
        <translation>Beschreibung des Codebuchs</translation>
    </message>
    <message>
        <source>What is labelled, and how to decide</source>
        <translation>Was annotiert wird und wie man entscheidet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation>Fassung {n}</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal vergeben</numerusform>
            <numerusform>%Ln-mal vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
</context>
<context>
    <name>ColourCaution</name>
    <message>
        <source>Hard to see in the {theme} theme: contrast {ratio} : 1, should be 3 : 1.</source>
        <translation>Im Thema „{theme}“ schwer zu sehen: Kontrast {ratio} : 1, sollte 3 : 1 sein.</translation>
    </message>
    <message>
        <source>Looks like “{label}” {eyes}: difference {apart}, should be 15.</source>
        <translation>Sieht {eyes} aus wie „{label}“: Abstand {apart}, sollte 15 sein.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>to people who see no red (protanopia)</source>
        <translation>für Menschen, die kein Rot sehen (Protanopie)</translation>
    </message>
    <message>
        <source>to people who see no green (deuteranopia)</source>
        <translation>für Menschen, die kein Grün sehen (Deuteranopie)</translation>
    </message>
    <message>
        <source>to people who see no blue (tritanopia)</source>
        <translation>für Menschen, die kein Blau sehen (Tritanopie)</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <source>Open in Annotate</source>
        <translation>Zum Annotieren öffnen</translation>
    </message>
    <message>
        <source>The sentence in its article</source>
        <translation>Der Satz in seinem Artikel</translation>
    </message>
    <message>
        <source>Choose a sentence to see it in its article</source>
        <translation>Wählen Sie einen Satz, um ihn in seinem Artikel zu sehen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every label you set is saved. You can go on; if it happens again, please send the report below.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Jedes Label, das Sie gesetzt haben, ist gespeichert. Sie können weitermachen; wenn es wieder geschieht, schicken Sie bitte den Bericht unten.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>Das Protokoll ist {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Recent decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Recent decisions, newest first</source>
        <translation>Letzte Entscheidungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing yet. What you label and mark is listed here.</source>
        <translation>Noch nichts. Was Sie annotieren und kennzeichnen, steht hier.</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n newer step(s)</source>
        <translation>
            <numerusform>%n neueren Schritt rückgängig machen</numerusform>
            <numerusform>%n neuere Schritte rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Bis hierher rückgängig</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>One label a sentence</source>
        <translation>Ein Label je Satz</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>How many labels a sentence can have</source>
        <translation>Wie viele Labels ein Satz haben kann</translation>
    </message>
    <message>
        <source>A sentence is done only when this is answered</source>
        <translation>Ein Satz ist erst fertig, wenn dies beantwortet ist</translation>
    </message>
    <message>
        <source>Asked towards a target: who or what is meant</source>
        <translation>Fragt nach dem Ziel: wer oder was gemeint ist</translation>
    </message>
    <message>
        <source>Asked of a holder: whose stance it is</source>
        <translation>Fragt nach dem Träger: wessen Haltung es ist</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>How to decide, in which order</source>
        <translation>Wie man entscheidet, in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>Dimension löschen</translation>
    </message>
    <message>
        <source>the column of the dataset</source>
        <translation>die Spalte des Datensatzes</translation>
    </message>
    <message>
        <source>what the label pane and charts say</source>
        <translation>was Labelbereich und Diagramme sagen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Only a dimension that was never answered can be deleted.</source>
        <translation>Nur eine Dimension, die nie beantwortet wurde, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nie beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) given</source>
        <translation>
            <numerusform>%Ln Label vergeben</numerusform>
            <numerusform>%Ln Labels vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a dimension has answers it keeps their number.</source>
        <translation>Sobald eine Dimension Antworten hat, bleibt deren Anzahl fest.</translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The codebook has no labels yet.</source>
        <translation>Das Codebuch hat noch keine Labels.</translation>
    </message>
    <message>
        <source>Nothing is counted here yet. Bars appear as you label.</source>
        <translation>Hier wird noch nichts gezählt. Balken entstehen, während Sie annotieren.</translation>
    </message>
    <message>
        <source>Click a bar to show only those sentences.</source>
        <translation>Klicken Sie auf einen Balken, um nur diese Sätze zu zeigen.</translation>
    </message>
</context>
<context>
    <name>DoneStrip</name>
    <message>
        <source>Next to-do article</source>
        <translation>Nächster offener Artikel</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 von %2 annotiert</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Counter-example of</source>
        <translation>Gegenbeispiel für</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>Beispiel für</translation>
    </message>
    <message>
        <source>{label} has this sentence already.</source>
        <translation>{label} hat diesen Satz schon.</translation>
    </message>
    <message>
        <source>A counter-example of {label} now. Undo takes it back.</source>
        <translation>Jetzt ein Gegenbeispiel für {label}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>An example of {label} now. Undo takes it back.</source>
        <translation>Jetzt ein Beispiel für {label}. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>The dataset is in {path}. Rows: {n}.</source>
        <translation>Der Datensatz liegt in {path}. Zeilen: {n}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Long: one row a label</source>
        <translation>Lang: eine Zeile je Label</translation>
    </message>
    <message>
        <source>Wide: one row a sentence and annotator</source>
        <translation>Breit: eine Zeile je Satz und annotierender Person</translation>
    </message>
    <message>
        <source>Sentences without labels too</source>
        <translation>Auch Sätze ohne Labels</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>For Excel: byte order mark, and formulas made harmless</source>
        <translation>Für Excel: Byte-Order-Mark, und Formeln unschädlich gemacht</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Zeichnung speichern (SVG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>Zahlen speichern (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy is in “%1”. You go on in the project itself.</source>
        <translation>Die Kopie liegt in „%1“. Sie arbeiten im Projekt selbst weiter.</translation>
    </message>
    <message>
        <source>It is no longer where it was.</source>
        <translation>Es ist nicht mehr dort, wo es war.</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>All changes are saved. Every label is written the moment it is set.</source>
        <translation>Alle Änderungen sind gespeichert. Jedes Label wird in dem Augenblick geschrieben, in dem es gesetzt wird.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keins</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Flagged sentence</source>
        <translation>Vorgemerkter Satz</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>Von einer Teilung geerbt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>Nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>Edited since %1</source>
        <translation>Bearbeitet seit %1</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>%1 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>At most %2 characters</source>
        <translation>Höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Ohne Sprache</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Title or source: %1</source>
        <translation>Titel oder Quelle: %1</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Ohne Sprache</translation>
    </message>
    <message>
        <source>No label of {dimension}</source>
        <translation>Kein Label von {dimension}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>Von einer Teilung geerbt</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>Ausgeschlossene Sätze</translation>
    </message>
    <message>
        <source>With excluded sentences</source>
        <translation>Mit ausgeschlossenen Sätzen</translation>
    </message>
    <message>
        <source>Without excluded ones</source>
        <translation>Ohne ausgeschlossene</translation>
    </message>
    <message>
        <source>Only excluded ones</source>
        <translation>Nur ausgeschlossene</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Whose labels and marks</source>
        <translation>Wessen Labels und Zeichen</translation>
    </message>
    <message>
        <source>Anybody’s</source>
        <translation>Von jedem</translation>
    </message>
    <message>
        <source>Edited at any time</source>
        <translation>Irgendwann bearbeitet</translation>
    </message>
    <message>
        <source>Edited today</source>
        <translation>Heute bearbeitet</translation>
    </message>
    <message>
        <source>Edited in the last 7 days</source>
        <translation>In den letzten 7 Tagen bearbeitet</translation>
    </message>
    <message>
        <source>Edited in the last 30 days</source>
        <translation>In den letzten 30 Tagen bearbeitet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edited since a saved day</source>
        <translation>Seit einem gespeicherten Tag bearbeitet</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Wörter im Satz</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>From a day: 2026-03-01</source>
        <translation>Ab einem Tag: 2026-03-01</translation>
    </message>
    <message>
        <source>From this day, as year-month-day</source>
        <translation>Ab diesem Tag, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Until this day, as year-month-day</source>
        <translation>Bis zu diesem Tag, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Until a day: 2026-12-31</source>
        <translation>Bis zu einem Tag: 2026-12-31</translation>
    </message>
    <message>
        <source>From any length</source>
        <translation>Ab beliebiger Länge</translation>
    </message>
    <message>
        <source>From this many characters</source>
        <translation>Ab so vielen Zeichen</translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>to any length</source>
        <translation>bis zu beliebiger Länge</translation>
    </message>
    <message>
        <source>Up to this many characters</source>
        <translation>Bis zu so vielen Zeichen</translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>What is filtered by</source>
        <translation>Wonach gefiltert wird</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find words – beginnings count</source>
        <translation>Wörter finden – Anfänge zählen</translation>
    </message>
    <message>
        <source>Words are found by their beginnings; &quot;a phrase&quot;, -without, one OR another. Enter goes to the next hit, Esc closes.</source>
        <translation>Wörter werden an ihren Anfängen gefunden; &quot;eine Wortfolge&quot;, -ohne, eins OR anderes. Enter geht zum nächsten Treffer, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>{title}, {count} chosen</source>
        <translation>{title}, {count} gewählt</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Give it when</source>
        <translation>Vergeben, wenn</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>Nicht vergeben, wenn</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
</context>
<context>
    <name>GuidelinesPane</name>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Codebuch bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move this pane; right-click for more</source>
        <translation>Ziehen verschiebt diesen Bereich; Rechtsklick für mehr</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <translation>Auf die andere Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Rückgängig gemacht von %1</translation>
    </message>
    <message>
        <source>Done again by %1</source>
        <translation>Wiederhergestellt von %1</translation>
    </message>
    <message>
        <source>codebook revision %1</source>
        <translation>Codebuch-Fassung %1</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 gesetzt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 weggenommen</translation>
    </message>
    <message>
        <source>%2 changed to %1</source>
        <translation>%2 zu %1 geändert</translation>
    </message>
    <message>
        <source>%1 carried over</source>
        <translation>%1 übernommen</translation>
    </message>
    <message>
        <source>%1 inherited, to be checked</source>
        <translation>%1 geerbt, zu prüfen</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 marked as unsure</source>
        <translation>%1 als unsicher gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 marked as sure</source>
        <translation>%1 als sicher gekennzeichnet</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note changed: %1</source>
        <translation>Notiz geändert: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Split, this half: %1</source>
        <translation>Geteilt, diese Hälfte: %1</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <translation>Abgeteilt: %1</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>ein Label, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>, towards %1</source>
        <translation>, gegenüber %1</translation>
    </message>
    <message>
        <source>, held by %1</source>
        <translation>, Haltung von %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the sentence</source>
        <translation>Verlauf des Satzes</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Kein Satz</translation>
    </message>
    <message>
        <source>What happened to this sentence, newest first</source>
        <translation>Was mit diesem Satz geschah, neuestes zuerst</translation>
    </message>
    <message>
        <source>History of sentence {number}</source>
        <translation>Verlauf von Satz {number}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Import texts that are in the project already</source>
        <translation>Texte importieren, die schon im Projekt sind</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV and JSON Lines files, or folders of them. Drop them here.</source>
        <translation>Text-, Markdown-, CSV- und JSON-Lines-Dateien oder Ordner davon. Hier ablegen.</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Einen Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Guess by name</source>
        <translation>Nach dem Namen erraten</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Spalte für {field}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Press a letter or digit; Backspace takes the key away.</source>
        <translation>Buchstabe oder Ziffer drücken; Rücktaste nimmt die Taste weg.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key…</source>
        <translation>Neue Taste drücken…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>next to-do</source>
        <translation>nächster offener</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>erweitern</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Toggle %1</source>
        <translation>%1 umschalten</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Filter by this label</source>
        <translation>Nach diesem Label filtern</translation>
    </message>
    <message>
        <source>Show in the guidelines</source>
        <translation>In den Richtlinien zeigen</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Label ändern…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A kind of “neither”</source>
        <translation>Eine Art von „weder noch“</translation>
    </message>
    <message>
        <source>Such labels can be put together when the dataset is exported.</source>
        <translation>Solche Labels können beim Export zusammengefasst werden.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>What the label means, in a sentence or two</source>
        <translation>Was das Label bedeutet, in ein oder zwei Sätzen</translation>
    </message>
    <message>
        <source>Give it when</source>
        <translation>Vergeben, wenn</translation>
    </message>
    <message>
        <source>What belongs here, borderline cases too</source>
        <translation>Was hierher gehört, auch Grenzfälle</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>Nicht vergeben, wenn</translation>
    </message>
    <message>
        <source>What seems to belong here and doesn&apos;t</source>
        <translation>Was hierher zu gehören scheint und es nicht tut</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Never given</source>
        <translation>Nie vergeben</translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal vergeben</numerusform>
            <numerusform>%Ln-mal vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>under revision {first}</source>
        <translation>unter Fassung {first}</translation>
    </message>
    <message>
        <source>under revisions {first} to {last}</source>
        <translation>unter den Fassungen {first} bis {last}</translation>
    </message>
    <message>
        <source>retired: it keeps its annotations and is no longer offered</source>
        <translation>stillgelegt: behält seine Annotationen und wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eins je Zeile</translation>
    </message>
    <message>
        <source>A retired label keeps its annotations and can be brought back.</source>
        <translation>Ein stillgelegtes Label behält seine Annotationen und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Only a label that was never given can be deleted.</source>
        <translation>Nur ein Label, das nie vergeben wurde, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Triangle up</source>
        <translation>Dreieck nach oben</translation>
    </message>
    <message>
        <source>Triangle down</source>
        <translation>Dreieck nach unten</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>Fünfeck</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>Auto-advance</source>
        <translation>Automatisch weiter</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) selected</source>
        <translation>
            <numerusform>%n Satz ausgewählt</numerusform>
            <numerusform>%n Sätze ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Kein Satz</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>Lines: a sentence a line</source>
        <translation>Zeilen: ein Satz je Zeile</translation>
    </message>
    <message>
        <source>Prose: flowing text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Importing the clipboard</source>
        <translation>Zwischenablage wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n Duplikat ausgelassen</numerusform>
            <numerusform>%n Duplikate ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden</numerusform>
            <numerusform>%n konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Flag for discussion</source>
        <translation>Zur Besprechung vormerken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Exclude: not a sentence, or the same everywhere</source>
        <translation>Ausschließen: kein Satz, oder überall gleich</translation>
    </message>
</context>
<context>
    <name>MarkToggle</name>
    <message>
        <source>Only some of the sentences</source>
        <translation>Nur einige der Sätze</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no label to be unsure of. Shift with a digit sets one and marks it.</source>
        <translation>Es gibt kein Label, das unsicher sein könnte. Umschalt mit einer Ziffer setzt eins und kennzeichnet es.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Automatisch weiter</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>Labels am Rand</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge labels</source>
        <translation>Labels zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{label}” into</source>
        <translation>„{label}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Everybody&apos;s annotations ({n}) go over, and “{label}” is retired.</source>
        <translation>Die Annotationen aller ({n}) gehen über, und „{label}“ wird stillgelegt.</translation>
    </message>
    <message>
        <source>Where a sentence has both from one person, one stays with both notes.</source>
        <translation>Hat ein Satz beide von einer Person, bleibt eines mit beiden Notizen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No more sentences to do in this direction.</source>
        <translation>Keine weiteren offenen Sätze in dieser Richtung.</translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>Keine weiteren Treffer in dieser Richtung.</translation>
    </message>
    <message>
        <source>No article below is left to do.</source>
        <translation>Weiter unten ist kein Artikel mehr offen.</translation>
    </message>
    <message>
        <source>No sentence is flagged.</source>
        <translation>Kein Satz ist vorgemerkt.</translation>
    </message>
    <message>
        <source>No label is unsure.</source>
        <translation>Kein Label ist unsicher.</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>In diesen Ordner dürfen Sie nicht schreiben.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Dieser Name ist zu lang für eine Datei.</translation>
    </message>
    <message>
        <source>A project of this name is in this folder already.</source>
        <translation>Ein Projekt dieses Namens liegt schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation>Wählen Sie eine Codebuch-Datei.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on sentence {number}</source>
        <translation>Notiz zu Satz {number}</translation>
    </message>
    <message>
        <source>%1 or %2 keeps it</source>
        <translation>%1 oder %2 behält sie</translation>
    </message>
    <message>
        <source>On the label %1: %2</source>
        <translation>Am Label %1: %2</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No article matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Restore default</source>
        <translation>Vorgabe wiederherstellen</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Wählen Sie einen Befehl</translation>
    </message>
    <message>
        <source>Esc gives up.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>Take the key %1 away</source>
        <translation>Taste %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Words of the list, one word or phrase a line</source>
        <translation>Wörter der Liste, ein Wort oder eine Wendung je Zeile</translation>
    </message>
    <message>
        <source>siren
congest*
at the same time</source>
        <translation>Sirene
Stau*
zur gleichen Zeit</translation>
    </message>
    <message>
        <source>For me, in all projects</source>
        <translation>Für mich, in allen Projekten</translation>
    </message>
    <message>
        <source>For everybody in this project</source>
        <translation>Für alle in diesem Projekt</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>One word or phrase a line; a star stands for any ending: “congest*”.</source>
        <translation>Ein Wort oder eine Wendung je Zeile; ein Stern steht für jede Endung: „Stau*“.</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>Diese Wörter hervorheben</translation>
    </message>
    <message>
        <source>Words to mark in the text</source>
        <translation>Wörter, die im Text hervorgehoben werden</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the text of all articles for “%1”</source>
        <translation>Den Text aller Artikel nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No sentence is selected.</source>
        <translation>Kein Satz ist ausgewählt.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>Dieses Projekt ist hier schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Restore default: {name}</source>
        <translation>Vorgabe wiederherstellen: {name}</translation>
    </message>
    <message>
        <source>Open this window again</source>
        <translation>Dieses Fenster neu öffnen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>After 25 minutes</source>
        <translation>Nach 25 Minuten</translation>
    </message>
    <message>
        <source>After 50 minutes</source>
        <translation>Nach 50 Minuten</translation>
    </message>
    <message>
        <source>After 90 minutes</source>
        <translation>Nach 90 Minuten</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>Nach Haltung und Thema</translation>
    </message>
    <message>
        <source>After the stance</source>
        <translation>Nach der Haltung</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Below the article: the keys of the loop.</source>
        <translation>Unter dem Artikel: die Tasten des Arbeitsgangs.</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>Blind für frühere Labels</translation>
    </message>
    <message>
        <source>Blind, when earlier answers shall not lead the next.</source>
        <translation>Blind, wenn frühere Antworten die nächste nicht lenken sollen.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Counted in minutes of labelling; pauses of two minutes and more do not count.</source>
        <translation>Gezählt in Minuten des Annotierens; Pausen ab zwei Minuten zählen nicht.</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>Nur der aktuelle Satz</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of one character</source>
        <translation>Tasten mit einem Zeichen</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>Labels am Rand</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Labels today, per hour and the time, in the line at the bottom. Only you see it.</source>
        <translation>Labels heute, pro Stunde und die Zeit, in der Zeile unten. Nur Sie sehen es.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Move on by itself</source>
        <translation>Von selbst weitergehen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New windows speak it at once, open ones when they are opened again.</source>
        <translation>Neue Fenster sprechen sie sofort, offene nach dem erneuten Öffnen.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing glides, flashes or grows.</source>
        <translation>Nichts gleitet, blitzt oder wächst.</translation>
    </message>
    <message>
        <source>Of the article, in pixels. Ctrl++ and Ctrl+- change it too.</source>
        <translation>Des Artikels, in Pixeln. Strg++ und Strg+- ändern sie auch.</translation>
    </message>
    <message>
        <source>Of the article. OpenDyslexic is used where it is installed.</source>
        <translation>Des Artikels. OpenDyslexic wird verwendet, wo es installiert ist.</translation>
    </message>
    <message>
        <source>Off, digits and letters do nothing, which keeps dictation and stray touches from labelling.</source>
        <translation>Aus: Ziffern und Buchstaben tun nichts, sodass Diktat und Streifen der Tasten nichts annotieren.</translation>
    </message>
    <message>
        <source>One sentence a line, or running text.</source>
        <translation>Ein Satz je Zeile oder fortlaufender Text.</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>Nur mit Eingabe</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Other keys for every command, to be kept in a file.</source>
        <translation>Andere Tasten für jeden Befehl, auch als Datei aufzuheben.</translation>
    </message>
    <message>
        <source>Projects that know it open as yours; new ones carry it.</source>
        <translation>Projekte, die ihn kennen, öffnen sich als Ihre; neue tragen ihn.</translation>
    </message>
    <message>
        <source>Propose a break</source>
        <translation>Eine Pause vorschlagen</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Serifenschrift des Systems</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>Mein Tempo zeigen</translation>
    </message>
    <message>
        <source>Show the strip of keys</source>
        <translation>Tastenleiste zeigen</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Stance as a tint</source>
        <translation>Haltung als Tönung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Where the cursor goes when a label is set.</source>
        <translation>Wohin die Marke geht, wenn ein Label gesetzt ist.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>Eigenschaften des Artikels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueMenus</name>
    <message>
        <source>In order of import</source>
        <translation>In der Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Least labelled first</source>
        <translation>Am wenigsten annotierte zuerst</translation>
    </message>
    <message>
        <source>Shuffled (seed {seed})</source>
        <translation>Gemischt (Startwert {seed})</translation>
    </message>
    <message>
        <source>Shuffle anew</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Als nicht fertig markieren</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Vormerkung entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften…</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Einen Filter umbenennen</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Einen Filter löschen</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{what}. {done} of {total} sentences labelled.</source>
        <translation>{what}. {done} von {total} Sätzen annotiert.</translation>
    </message>
    <message>
        <source>Called done.</source>
        <translation>Als fertig markiert.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Sort, and saved filters</source>
        <translation>Sortieren und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Filter articles by words of title or source</source>
        <translation>Artikel nach Wörtern aus Titel oder Quelle filtern</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Einen Filter umbenennen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation>Satz %1 von %2.</translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>Keine Labels.</translation>
    </message>
    <message>
        <source>Unsure.</source>
        <translation>Unsicher.</translation>
    </message>
    <message>
        <source>To be checked.</source>
        <translation>Zu prüfen.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Vorgemerkt.</translation>
    </message>
    <message>
        <source>Excluded.</source>
        <translation>Ausgeschlossen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Left out by the filter.</source>
        <translation>Vom Filter ausgelassen.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>… ({n} more characters)</source>
        <translation>… ({n} weitere Zeichen)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Drop files here:
text, Markdown, CSV, JSON Lines</source>
        <translation>Dateien hier ablegen:
Text, Markdown, CSV, JSON Lines</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>Wählen Sie einen in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesebereich</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{origin} is “{title}”</source>
        <translation>{origin} ist „{title}“</translation>
    </message>
    <message>
        <source>Left out because the text is in the project already</source>
        <translation>Ausgelassen, weil der Text schon im Projekt ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message numerus="yes">
        <source>%n minute(s) of labelling. A short break keeps judgements even.</source>
        <translation>
            <numerusform>%n Minute annotiert. Eine kurze Pause hält das Urteil gleichmäßig.</numerusform>
            <numerusform>%n Minuten annotiert. Eine kurze Pause hält das Urteil gleichmäßig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>In 10 Minuten erinnern</translation>
    </message>
    <message>
        <source>I take a break</source>
        <translation>Ich mache Pause</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Search all sentences</source>
        <translation>Alle Sätze durchsuchen</translation>
    </message>
    <message>
        <source>Search all sentences for words</source>
        <translation>Alle Sätze nach Wörtern durchsuchen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n sentence(s) selected</source>
        <translation>
            <numerusform>{chosen} von %n Satz ausgewählt</numerusform>
            <numerusform>{chosen} von %n Sätzen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>No sentence matches</source>
        <translation>Kein Satz passt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Die Suche wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>RevisionsPage</name>
    <message>
        <source>Revisions of the codebook</source>
        <translation>Fassungen des Codebuchs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Every annotation keeps the number of the revision under which it was given.</source>
        <translation>Jede Annotation behält die Nummer der Fassung, unter der sie vergeben wurde.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 von %2 annotiert</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Find a label</source>
        <translation>Label suchen</translation>
    </message>
    <message>
        <source>No label is called “{typed}”.</source>
        <translation>Kein Label heißt „{typed}“.</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Tastenkürzel anpassen</translation>
    </message>
    <message>
        <source>Keys without Ctrl and Alt</source>
        <translation>Tasten ohne Strg und Alt</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Off, a letter or digit alone does nothing: good for dictation, or a hand that rests on the keys.</source>
        <translation>Aus: Ein Buchstabe oder eine Ziffer allein tut nichts; gut bei Diktat oder wenn eine Hand auf den Tasten ruht.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>Er hat diese Taste schon.</translation>
    </message>
    <message>
        <source>“{key}” belongs to the desktop.</source>
        <translation>„{key}“ gehört dem Schreibtisch.</translation>
    </message>
    <message>
        <source>“{key}” opens the menu {by}.</source>
        <translation>„{key}“ öffnet das Menü {by}.</translation>
    </message>
    <message>
        <source>“{key}” without Ctrl or Alt is for labelling only; lists and fields need it.</source>
        <translation>„{key}“ ohne Strg oder Alt ist nur zum Annotieren; Listen und Felder brauchen sie.</translation>
    </message>
    <message>
        <source>“{key}” is the key of the label “{by}”; the codebook says so.</source>
        <translation>„{key}“ ist die Taste des Labels „{by}“; so steht es im Codebuch.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{by}”.</source>
        <translation>„{key}“ ist die Taste von „{by}“.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>The keys are in “%1”.</source>
        <translation>Die Tasten liegen in „%1“.</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Stanceline: keyboard shortcuts</source>
        <translation>Stanceline: Tastenkürzel</translation>
    </message>
    <message>
        <source>Your key {key} for “{action}” is used by the label “{label}” here.</source>
        <translation>Ihre Taste {key} für „{action}“ gehört hier dem Label „{label}“.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split label</source>
        <translation>Label aufteilen</translation>
    </message>
    <message>
        <source>Split “{label}” into</source>
        <translation>„{label}“ aufteilen in</translation>
    </message>
    <message>
        <source>Names of the new labels, one a line</source>
        <translation>Namen der neuen Labels, einer je Zeile</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>Its annotations ({n}) stay with “{label}”</source>
        <translation>Seine Annotationen ({n}) bleiben bei „{label}“</translation>
    </message>
    <message>
        <source>They go to one of the new labels, and the old one is retired:</source>
        <translation>Sie gehen an eines der neuen Labels, und das alte wird stillgelegt:</translation>
    </message>
    <message>
        <source>The new label that takes the annotations</source>
        <translation>Das neue Label, das die Annotationen übernimmt</translation>
    </message>
    <message>
        <source>Either way they are marked as inherited, so that you can go through them and confirm each.</source>
        <translation>In jedem Fall werden sie als geerbt gekennzeichnet, sodass Sie sie durchgehen und einzeln bestätigen können.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Split the sentence</source>
        <translation>Satz teilen</translation>
    </message>
    <message>
        <source>Left and Right move the caret by words, Enter splits, Escape cancels</source>
        <translation>Links und Rechts bewegen die Marke wortweise, Eingabe teilt, Esc bricht ab</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>wortweise</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>After {before}, before {after}</source>
        <translation>Nach {before}, vor {after}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Gespeichert oder nicht</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>Die letzte Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Artikel {number} von {total}</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>Satz {number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln label(s)</source>
        <translation>
            <numerusform>Heute %Ln Label</numerusform>
            <numerusform>Heute %Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per hour</source>
        <translation>
            <numerusform>%Ln pro Stunde</numerusform>
            <numerusform>%Ln pro Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a counter-example to {labels}</source>
        <translation>Gegenbeispiel zu {labels} hinzufügen</translation>
    </message>
    <message>
        <source>Add an annotator</source>
        <translation>Annotierende Person hinzufügen</translation>
    </message>
    <message>
        <source>Add an example to {labels}</source>
        <translation>Beispiel zu {labels} hinzufügen</translation>
    </message>
    <message>
        <source>Add the dimension {labels}</source>
        <translation>Dimension {labels} hinzufügen</translation>
    </message>
    <message>
        <source>Add the label {labels}</source>
        <translation>Label {labels} hinzufügen</translation>
    </message>
    <message>
        <source>Add the target {labels}</source>
        <translation>Ziel {labels} hinzufügen</translation>
    </message>
    <message>
        <source>Bring {labels} back</source>
        <translation>{labels} zurückholen</translation>
    </message>
    <message>
        <source>Change lists of own words</source>
        <translation>Eigene Wortlisten ändern</translation>
    </message>
    <message>
        <source>Change the codebook</source>
        <translation>Codebuch ändern</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>Labels entfernen</translation>
    </message>
    <message>
        <source>Confirm labels</source>
        <translation>Labels bestätigen</translation>
    </message>
    <message>
        <source>Delete the dimension {labels}</source>
        <translation>Dimension {labels} löschen</translation>
    </message>
    <message>
        <source>Delete the filter {labels}</source>
        <translation>Filter {labels} löschen</translation>
    </message>
    <message>
        <source>Delete the target {labels}</source>
        <translation>Ziel {labels} löschen</translation>
    </message>
    <message>
        <source>Delete {labels}</source>
        <translation>{labels} löschen</translation>
    </message>
    <message>
        <source>Describe the codebook</source>
        <translation>Codebuch beschreiben</translation>
    </message>
    <message>
        <source>Edit the dimension {labels}</source>
        <translation>Dimension {labels} bearbeiten</translation>
    </message>
    <message>
        <source>Edit the target {labels}</source>
        <translation>Ziel {labels} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {labels}</source>
        <translation>{labels} bearbeiten</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Flag an article</source>
        <translation>Artikel vormerken</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder einschließen</translation>
    </message>
    <message>
        <source>Join sentences</source>
        <translation>Sätze verbinden</translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <translation>Labels aus einer Datei</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Mark an article as done</source>
        <translation>Artikel als fertig markieren</translation>
    </message>
    <message>
        <source>Mark an article as not done</source>
        <translation>Artikel als nicht fertig markieren</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Als sicher kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Als unsicher kennzeichnen</translation>
    </message>
    <message>
        <source>Merge the target {labels} into {to}</source>
        <translation>Ziel {labels} mit {to} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {labels} into {to}</source>
        <translation>{labels} mit {to} zusammenführen</translation>
    </message>
    <message>
        <source>Move the dimension {labels}</source>
        <translation>Dimension {labels} verschieben</translation>
    </message>
    <message>
        <source>Move {labels}</source>
        <translation>{labels} verschieben</translation>
    </message>
    <message>
        <source>Remove an article&apos;s flag</source>
        <translation>Vormerkung eines Artikels entfernen</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Vormerkung entfernen</translation>
    </message>
    <message>
        <source>Remove {labels}</source>
        <translation>{labels} wegnehmen</translation>
    </message>
    <message>
        <source>Rename a filter to {labels}</source>
        <translation>Filter in {labels} umbenennen</translation>
    </message>
    <message>
        <source>Rename the dimension {labels} to {to}</source>
        <translation>Dimension {labels} in {to} umbenennen</translation>
    </message>
    <message>
        <source>Rename the target {labels} to {to}</source>
        <translation>Ziel {labels} in {to} umbenennen</translation>
    </message>
    <message>
        <source>Rename {labels} to {to}</source>
        <translation>{labels} in {to} umbenennen</translation>
    </message>
    <message>
        <source>Repeat {labels}</source>
        <translation>{labels} wiederholen</translation>
    </message>
    <message>
        <source>Retire {labels}</source>
        <translation>{labels} stilllegen</translation>
    </message>
    <message>
        <source>Save the filter {labels}</source>
        <translation>Filter {labels} speichern</translation>
    </message>
    <message>
        <source>Set {labels}</source>
        <translation>{labels} setzen</translation>
    </message>
    <message>
        <source>Split a sentence</source>
        <translation>Satz teilen</translation>
    </message>
    <message>
        <source>Split {labels} into {to}</source>
        <translation>{labels} in {to} aufteilen</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n sentence(s)</source>
        <translation>
            <numerusform>{what} bei %n Satz</numerusform>
            <numerusform>{what} bei %n Sätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPill</name>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Who or what a stance can be towards. Other names, divided by commas, are found in the text.</source>
        <translation>Wem oder was gegenüber man Haltung einnehmen kann. Andere Namen, durch Kommas getrennt, werden im Text gefunden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>If your research used this program, please cite it.</source>
        <translation>Wenn Ihre Forschung dieses Programm genutzt hat, zitieren Sie es bitte.</translation>
    </message>
    <message>
        <source>Cite Stanceline</source>
        <translation>Stanceline zitieren</translation>
    </message>
    <message>
        <source>Say what you did, what happened and what you expected, and send this along. It holds versions only: nothing of your project, its articles or you.</source>
        <translation>Schreiben Sie, was Sie getan haben, was geschah und was Sie erwartet haben, und schicken Sie dies mit. Es enthält nur Versionsnummern: nichts von Ihrem Projekt, dessen Artikeln oder Ihnen.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>What changed from version to version, the newest first.</source>
        <translation>Was sich von Version zu Version geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 (%2). %3 (Version %4) [Computer software].</source>
        <translation>%1 (%2). %3 (Version %4) [Computersoftware].</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 hat keinen Text.</translation>
    </message>
    <message>
        <source>%1 has the columns %2; labels need “sentence” (or “article” and “position”), “dimension” and “label”.</source>
        <translation>%1 hat die Spalten %2; Labels brauchen „sentence“ (oder „article“ und „position“), „dimension“ und „label“.</translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation>%1 enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>%1 is not a codebook of this kind (its first line must be: format = &quot;%2&quot;).</source>
        <translation>%1 ist kein Codebuch dieser Art (die erste Zeile muss lauten: format = &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 ist kein gültiges TOML: %2.</translation>
    </message>
    <message>
        <source>%1 lacks or misuses %2.</source>
        <translation>In %1 fehlt %2 oder ist falsch.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1; a quotation mark is probably not closed.</source>
        <translation>%1; wahrscheinlich ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1; text that holds the delimiter must be in quotation marks.</source>
        <translation>%1; Text mit dem Trennzeichen muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A codebook has two levels: no label stands below a lower one.</source>
        <translation>Ein Codebuch hat zwei Ebenen: Unter einem unteren Label steht keines mehr.</translation>
    </message>
    <message>
        <source>A folder or device has this name: choose another name.</source>
        <translation>Ein Ordner oder Gerät hat diesen Namen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed before the end of the file.</source>
        <translation>Ein Anführungszeichen ist bis zum Ende der Datei nicht geschlossen.</translation>
    </message>
    <message>
        <source>A retired label has the name “%1”.</source>
        <translation>Ein stillgelegtes Label heißt „%1“.</translation>
    </message>
    <message>
        <source>A sentence can&apos;t be split at this place.</source>
        <translation>An dieser Stelle kann der Satz nicht geteilt werden.</translation>
    </message>
    <message>
        <source>Add another dimension instead.</source>
        <translation>Fügen Sie stattdessen eine weitere Dimension hinzu.</translation>
    </message>
    <message>
        <source>An annotator&apos;s name has at most 80 visible characters.</source>
        <translation>Der Name einer annotierenden Person hat höchstens 80 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Another program has changed it; open a backup. The file was not changed.</source>
        <translation>Ein anderes Programm hat sie verändert; öffnen Sie eine Sicherung. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Another program is using “%1” and does not let go.</source>
        <translation>Ein anderes Programm benutzt „%1“ und gibt nicht frei.</translation>
    </message>
    <message>
        <source>At most %1 sentences are joined at once.</source>
        <translation>Höchstens %1 Sätze werden auf einmal verbunden.</translation>
    </message>
    <message>
        <source>Boundaries move only where nobody else&apos;s work hangs on them.</source>
        <translation>Grenzen verschieben sich nur, wo keine Arbeit anderer daran hängt.</translation>
    </message>
    <message>
        <source>Bring one back first.</source>
        <translation>Holen Sie zuerst eines zurück.</translation>
    </message>
    <message>
        <source>Bring that one back instead.</source>
        <translation>Holen Sie stattdessen jenes zurück.</translation>
    </message>
    <message>
        <source>Broken characters were replaced by %1: %2.</source>
        <translation>Kaputte Zeichen wurden durch %1 ersetzt: %2.</translation>
    </message>
    <message>
        <source>Cells missing at the end of row %1: %2.</source>
        <translation>Am Ende von Zeile %1 fehlen Zellen: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with “stanceline new”.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie mit „stanceline new“ ein Projekt an.</translation>
    </message>
    <message>
        <source>Check where the file is.</source>
        <translation>Prüfen Sie, wo die Datei ist.</translation>
    </message>
    <message>
        <source>Choose a TOML file.</source>
        <translation>Wählen Sie eine TOML-Datei.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translation>Wählen Sie eine Datei mit Text.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Choose another label of the same dimension.</source>
        <translation>Wählen Sie ein anderes Label derselben Dimension.</translation>
    </message>
    <message>
        <source>Choose another name for what is written.</source>
        <translation>Wählen Sie einen anderen Namen für das, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Choose another, or free it there first.</source>
        <translation>Wählen Sie eine andere, oder machen Sie sie dort zuerst frei.</translation>
    </message>
    <message>
        <source>Choose another, or let it be detected.</source>
        <translation>Wählen Sie eine andere, oder lassen Sie sie erkennen.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose one letter (A to Z) or digit.</source>
        <translation>Wählen Sie einen Buchstaben (A bis Z) oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Choose one that was exported from the shortcut editor.</source>
        <translation>Wählen Sie eine, die aus dem Tastenkürzel-Editor exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text (on the command line: --map COLUMN=text).</source>
        <translation>Wählen Sie die Spalte mit dem Text (auf der Befehlszeile: --map SPALTE=text).</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>Schließen Sie es dort und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close it there first; reading, counting and exporting work meanwhile.</source>
        <translation>Schließen Sie es dort zuerst; Lesen, Zählen und Exportieren gehen inzwischen.</translation>
    </message>
    <message>
        <source>Columns with the same name were numbered: %1.</source>
        <translation>Spalten gleichen Namens wurden nummeriert: %1.</translation>
    </message>
    <message>
        <source>Compare it with an exported one.</source>
        <translation>Vergleichen Sie es mit einem exportierten.</translation>
    </message>
    <message>
        <source>Control characters were removed: %1.</source>
        <translation>Steuerzeichen wurden entfernt: %1.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Kopieren Sie sie auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Everything up to the last label is in the moved file; open it where it is now.</source>
        <translation>Alles bis zum letzten Label ist in der verschobenen Datei; öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the new dimension another name.</source>
        <translation>Geben Sie der neuen Dimension einen anderen Namen.</translation>
    </message>
    <message>
        <source>Go to the one before.</source>
        <translation>Gehen Sie zum vorigen.</translation>
    </message>
    <message>
        <source>Invisible marks change the direction of the text: %1.</source>
        <translation>Unsichtbare Zeichen ändern die Textrichtung: %1.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>Es ist ein einziges Wort.</translation>
    </message>
    <message>
        <source>It is a string, not an object ({ … }).</source>
        <translation>Es ist eine Zeichenkette, kein Objekt ({ … }).</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is not an object ({ … }).</source>
        <translation>Es ist kein Objekt ({ … }).</translation>
    </message>
    <message>
        <source>It was not brought up to date and not changed.</source>
        <translation>Sie wurde nicht aktualisiert und nicht geändert.</translation>
    </message>
    <message>
        <source>Its columns: %1%2.</source>
        <translation>Ihre Spalten: %1%2.</translation>
    </message>
    <message>
        <source>Its import was taken back; redo brings it back.</source>
        <translation>Sein Import wurde zurückgenommen; Wiederherstellen holt ihn zurück.</translation>
    </message>
    <message>
        <source>Keep the columns that you need.</source>
        <translation>Behalten Sie die Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Labels have been given towards “%1”.</source>
        <translation>Gegenüber „%1“ wurden Labels vergeben.</translation>
    </message>
    <message>
        <source>Make a copy and open the copy. The file was not changed.</source>
        <translation>Legen Sie eine Kopie an und öffnen Sie diese. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Bringen Sie es in Ordnung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation>Bringen Sie diese Zeile in Ordnung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Merge it into another target.</source>
        <translation>Führen Sie es mit einem anderen Ziel zusammen.</translation>
    </message>
    <message>
        <source>Move it beside it.</source>
        <translation>Verschieben Sie es daneben.</translation>
    </message>
    <message>
        <source>Name a .stanceline file.</source>
        <translation>Nennen Sie eine .stanceline-Datei.</translation>
    </message>
    <message>
        <source>Name the .stanceline file in it.</source>
        <translation>Nennen Sie die .stanceline-Datei darin.</translation>
    </message>
    <message>
        <source>Name the file that is to be made.</source>
        <translation>Nennen Sie die Datei, die entstehen soll.</translation>
    </message>
    <message>
        <source>No column of “%1” is called text. %2</source>
        <translation>Keine Spalte von „%1“ heißt text. %2</translation>
    </message>
    <message>
        <source>Nothing was changed now. “stanceline check” lists what does not fit.</source>
        <translation>Jetzt wurde nichts geändert. „stanceline check“ listet auf, was nicht passt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken in: mend the file first.</source>
        <translation>Nichts wurde übernommen: Bringen Sie zuerst die Datei in Ordnung.</translation>
    </message>
    <message>
        <source>Only sentences that follow each other can be joined.</source>
        <translation>Nur Sätze, die aufeinander folgen, können verbunden werden.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 further values were kept.</source>
        <translation>Nur die ersten %1 von %2 weiteren Werten wurden behalten.</translation>
    </message>
    <message>
        <source>Only who took it can undo it here; “stanceline undo” takes anybody&apos;s back.</source>
        <translation>Nur wer ihn getan hat, kann ihn hier zurücknehmen; „stanceline undo“ nimmt jeden zurück.</translation>
    </message>
    <message>
        <source>Open a .stanceline file, or import this file into a project. The file was not changed.</source>
        <translation>Öffnen Sie eine .stanceline-Datei, oder importieren Sie diese Datei in ein Projekt. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Open it once for writing to bring it up to date.</source>
        <translation>Öffnen Sie es einmal zum Schreiben, um es zu aktualisieren.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Öffnen Sie es.</translation>
    </message>
    <message>
        <source>Places that are not valid UTF-8: %1. Check the text.</source>
        <translation>Stellen, die kein gültiges UTF-8 sind: %1. Prüfen Sie den Text.</translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>Wiederherstellen holt ihn zurück.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>Legen Sie es stattdessen still.</translation>
    </message>
    <message>
        <source>Retire its labels instead.</source>
        <translation>Legen Sie stattdessen ihre Labels still.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it.</source>
        <translation>Speichern Sie sie in ihrem Programm als einfachen Text (UTF-8).</translation>
    </message>
    <message>
        <source>Select fewer.</source>
        <translation>Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Select one, or several in a row.</source>
        <translation>Wählen Sie einen oder mehrere aufeinanderfolgende.</translation>
    </message>
    <message>
        <source>The codebook %1 can&apos;t be used: %2.</source>
        <translation>Das Codebuch %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>The codebook “%1” can&apos;t be read: %2.</source>
        <translation>Das Codebuch „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is safe.</source>
        <translation>Die Platte ist voll. Die letzte Änderung wurde nicht gespeichert; alles davor ist sicher.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Die Platte ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The drive is read-only: choose another folder.</source>
        <translation>Das Laufwerk ist schreibgeschützt: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Check the text; another encoding can be chosen.</source>
        <translation>Die Zeichenkodierung wurde erraten: %1. Prüfen Sie den Text; eine andere kann gewählt werden.</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>Die Felder sind %1.</translation>
    </message>
    <message>
        <source>The file does not hold text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file is %1, not plain text.</source>
        <translation>Die Datei ist %1, kein einfacher Text.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another.</source>
        <translation>Den Ordner gibt es nicht: Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The header of “%1” can&apos;t be read: %2</source>
        <translation>Die Kopfzeile von „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The key %1 belongs to “%2”.</source>
        <translation>Die Taste %1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>The last step was taken by %1: %2.</source>
        <translation>Den letzten Schritt hat %1 getan: %2.</translation>
    </message>
    <message>
        <source>The program itself uses the key %1 while you label.</source>
        <translation>Das Programm selbst braucht die Taste %1 beim Annotieren.</translation>
    </message>
    <message>
        <source>The project file “%1” answered: %2.</source>
        <translation>Die Projektdatei „%1“ antwortete: %2.</translation>
    </message>
    <message>
        <source>The text (column “%1”) is empty.</source>
        <translation>Der Text (Spalte „%1“) ist leer.</translation>
    </message>
    <message>
        <source>There are no articles in “%1” (looked for %2).</source>
        <translation>In „%1“ sind keine Artikel (gesucht wurde %2).</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Es gibt schon %1 „%2“.</translation>
    </message>
    <message>
        <source>There is no exporter “%1”.</source>
        <translation>Es gibt keinen Exporter „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no importer “%1”.</source>
        <translation>Es gibt keinen Importer „%1“.</translation>
    </message>
    <message>
        <source>There is no project at “%1”.</source>
        <translation>Unter „%1“ liegt kein Projekt.</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This can&apos;t be joined or split: %1 labelled or marked it.</source>
        <translation>Hier kann nicht verbunden oder geteilt werden: %1 hat annotiert oder gekennzeichnet.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1.</source>
        <translation>Das geht nicht: %1.</translation>
    </message>
    <message>
        <source>This is the last sentence of its article.</source>
        <translation>Das ist der letzte Satz seines Artikels.</translation>
    </message>
    <message>
        <source>This sentence has no place to split it at.</source>
        <translation>Dieser Satz hat keine Stelle, an der er geteilt werden kann.</translation>
    </message>
    <message>
        <source>This sentence is no longer in the project.</source>
        <translation>Dieser Satz ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This step can&apos;t be undone: what it changed has been changed again from outside.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: Was er änderte, wurde von außen wieder geändert.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Update Stanceline to open it. The file was not changed.</source>
        <translation>Aktualisieren Sie Stanceline, um es zu öffnen. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>What can be read: %1.</source>
        <translation>Was gelesen werden kann: %1.</translation>
    </message>
    <message>
        <source>What can be written: %1.</source>
        <translation>Was geschrieben werden kann: %1.</translation>
    </message>
    <message>
        <source>Work on a backup of it; this file is left as it is.</source>
        <translation>Arbeiten Sie an einer Sicherung; diese Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>You can read and export; to label, close it elsewhere, or work on a copy in a folder of your own.</source>
        <translation>Sie können lesen und exportieren; um zu annotieren, schließen Sie es anderswo oder arbeiten Sie an einer Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>You can read and export; to label, save a copy under a shorter name or somewhere else.</source>
        <translation>Sie können lesen und exportieren; um zu annotieren, speichern Sie eine Kopie unter kürzerem Namen oder anderswo.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder, or close the program that has the file open.</source>
        <translation>Dort dürfen Sie nicht schreiben: Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei offen hat.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” already has labels, so it can&apos;t change between one and any number.</source>
        <translation>„%1“ hat schon Labels und kann deshalb nicht zwischen einem und beliebig vielen wechseln.</translation>
    </message>
    <message>
        <source>“%1” and “%2” don&apos;t answer the same question.</source>
        <translation>„%1“ und „%2“ antworten nicht auf dieselbe Frage.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a label&apos;s key.</source>
        <translation>„%1“ kann nicht die Taste eines Labels sein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>„%1“ kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened for writing: its lock file can&apos;t be made (%2).</source>
        <translation>„%1“ kann nicht zum Schreiben geöffnet werden: Seine Sperrdatei kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2).</source>
        <translation>„%1“ kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written from here: it is read-only, or open for writing elsewhere.</source>
        <translation>„%1“ kann von hier nicht beschrieben werden: Es ist schreibgeschützt oder anderswo zum Schreiben offen.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2).</source>
        <translation>„%1“ konnte nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2.</source>
        <translation>„%1“ konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened (%2).</source>
        <translation>„%1“ konnte nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>„%1“ konnte nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Nothing saved earlier was changed.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden (%2). Früher Gespeichertes wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>„%1“ konnte nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; at most %3 can be read.</source>
        <translation>„%1“ hat %2 Spalten; höchstens %3 können gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” has a label “%2” already.</source>
        <translation>„%1“ hat schon ein Label „%2“.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link), so two programs could write it at once.</source>
        <translation>„%1“ hat einen zweiten Namen auf diesem Datenträger (einen harten Link), sodass zwei Programme zugleich schreiben könnten.</translation>
    </message>
    <message>
        <source>“%1” has been answered for some sentences.</source>
        <translation>„%1“ wurde für einige Sätze beantwortet.</translation>
    </message>
    <message>
        <source>“%1” has been given to sentences.</source>
        <translation>„%1“ wurde Sätzen vergeben.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. %3</source>
        <translation>„%1“ hat keine Spalte „%2“. %3</translation>
    </message>
    <message>
        <source>“%1” has no label to give.</source>
        <translation>„%1“ hat kein Label zu vergeben.</translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation>„%1“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>„%1“ ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing on %2 since %3 UTC.</source>
        <translation>„%1“ ist auf %2 seit %3 UTC schon zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing.</source>
        <translation>„%1“ ist schon zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>„%1“ ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is from an older Stanceline.</source>
        <translation>„%1“ stammt von einem älteren Stanceline.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>„%1“ ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is no file of keys.</source>
        <translation>„%1“ ist keine Tastendatei.</translation>
    </message>
    <message>
        <source>“%1” is not a Stanceline project.</source>
        <translation>„%1“ ist kein Stanceline-Projekt.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a string.</source>
        <translation>„%1“ ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding.</source>
        <translation>„%1“ ist keine Zeichenkodierung.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” is not built as a project is: %2.</source>
        <translation>„%1“ ist nicht wie ein Projekt aufgebaut: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: %2</source>
        <translation>„%1“ ist kein gültiges JSON: %2</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read.</source>
        <translation>„%1“ ist von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1” is the project itself.</source>
        <translation>„%1“ ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>„%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open.</source>
        <translation>„%1“ wurde verschoben, umbenannt, ersetzt oder gelöscht, während es offen war.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Stanceline (format %2, this one knows %3).</source>
        <translation>„%1“ wurde von einem neueren Stanceline geschrieben (Format %2, dieses kennt %3).</translation>
    </message>
    <message>
        <source>“stanceline codebook P --export FILE” writes one to start from.</source>
        <translation>„stanceline codebook P --export FILE“ schreibt eines, mit dem man anfangen kann.</translation>
    </message>
    <message>
        <source>“stanceline sentences P --json” lists the sentences with their ids.</source>
        <translation>„stanceline sentences P --json“ listet die Sätze mit ihren Kennungen.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>The folder is %1</source>
        <translation>Der Ordner ist %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Ein Satz nach dem anderen</translation>
    </message>
    <message>
        <source>This is the article. The sentence in the box is the current one: J and K, or the arrow keys, move on and back. Space goes to the next one that still lacks a label.</source>
        <translation>Das ist der Artikel. Der Satz im Kasten ist der aktuelle: J und K oder die Pfeiltasten gehen weiter und zurück. Die Leertaste geht zum nächsten, dem noch ein Label fehlt.</translation>
    </message>
    <message>
        <source>A key for each label</source>
        <translation>Eine Taste für jedes Label</translation>
    </message>
    <message>
        <source>Digits set the stance, letters switch topics on and off. Press 1 now, or click: the same key again takes it away. What a label means is told when the mouse rests on it.</source>
        <translation>Ziffern setzen die Haltung, Buchstaben schalten Themen ein und aus. Drücken Sie jetzt 1, oder klicken Sie: Dieselbe Taste nimmt es wieder weg. Was ein Label bedeutet, sagt es, wenn die Maus darauf ruht.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>All articles with how far they are. Typing in the field finds one; Enter opens it. Next time you begin where you stopped.</source>
        <translation>Alle Artikel und wie weit sie sind. Tippen im Feld findet einen; Eingabe öffnet ihn. Nächstes Mal beginnen Sie, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>See the balance</source>
        <translation>Das Gleichgewicht sehen</translation>
    </message>
    <message>
        <source>The chart follows every key. Click a bar and only articles with such sentences stay; Esc takes the filter away.</source>
        <translation>Das Diagramm folgt jeder Taste. Klicken Sie auf einen Balken, und nur Artikel mit solchen Sätzen bleiben; Esc nimmt den Filter weg.</translation>
    </message>
    <message>
        <source>Nothing to save, nothing to fear</source>
        <translation>Nichts zu speichern, nichts zu befürchten</translation>
    </message>
    <message>
        <source>Every label is on the disk the moment you press its key. Ctrl+Z takes back any step, even tomorrow. Your own pace stands here too; only you see it.</source>
        <translation>Jedes Label ist auf der Platte, sobald Sie seine Taste drücken. Strg+Z nimmt jeden Schritt zurück, auch morgen noch. Ihr eigenes Tempo steht auch hier; nur Sie sehen es.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>F1 opens the help, ? shows every key, and the menus hold what has none. File → New project… starts your own.</source>
        <translation>F1 öffnet die Hilfe, ? zeigt alle Tasten, und was keine hat, steht in den Menüs. Datei → Neues Projekt… beginnt Ihr eigenes.</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Who is labelling?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Label sentences. See the balance.</source>
        <translation>Sätze annotieren. Das Gleichgewicht sehen.</translation>
    </message>
    <message>
        <source>Every sentence of an article, tagged with stance and topic by a key or two.</source>
        <translation>Jeder Satz eines Artikels, mit Haltung und Thema annotiert, mit ein oder zwei Tasten.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is labelling?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The project opens again for this person. Every label carries the name of who gave it.</source>
        <translation>Das Projekt öffnet sich neu für diese Person. Jedes Label trägt den Namen dessen, der es vergeben hat.</translation>
    </message>
    <message>
        <source>Label as this person</source>
        <translation>Als diese Person annotieren</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Ein eigenes beginnen</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Zeig mir alles</translation>
    </message>
    <message>
        <source>Sample project – nothing here matters.</source>
        <translation>Beispielprojekt – hier ist nichts wichtig.</translation>
    </message>
    <message>
        <source>You label as {known}; this project does not know {name} yet.</source>
        <translation>Sie annotieren als {known}; dieses Projekt kennt {name} noch nicht.</translation>
    </message>
    <message>
        <source>Label as {name}</source>
        <translation>Als {name} annotieren</translation>
    </message>
</context>
</TS>
