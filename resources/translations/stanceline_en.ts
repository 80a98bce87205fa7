<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>On %n sentence(s):</source>
        <translation>
            <numerusform>On %n sentence:</numerusform>
            <numerusform>On %n sentences:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n sentence(s)</source>
        <translation>
            <numerusform>Changing %n sentence</numerusform>
            <numerusform>Changing %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>given %Ln time</numerusform>
            <numerusform>given %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message numerus="yes">
        <source>Undo the %n newer step(s)</source>
        <translation>
            <numerusform>Undo the %n newer step</numerusform>
            <numerusform>Undo the %n newer steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message numerus="yes">
        <source>%Ln label(s) given</source>
        <translation>
            <numerusform>%Ln label given</numerusform>
            <numerusform>%Ln labels given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>Given %Ln time</numerusform>
            <numerusform>Given %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message numerus="yes">
        <source>%n sentence(s) selected</source>
        <translation>
            <numerusform>%n sentence selected</numerusform>
            <numerusform>%n sentences selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n duplicate left out</numerusform>
            <numerusform>%n duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message numerus="yes">
        <source>%n minute(s) of labelling. A short break keeps judgements even.</source>
        <translation>
            <numerusform>%n minute of labelling. A short break keeps judgements even.</numerusform>
            <numerusform>%n minutes of labelling. A short break keeps judgements even.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message numerus="yes">
        <source>{chosen} of %n sentence(s) selected</source>
        <translation>
            <numerusform>{chosen} of %n sentence selected</numerusform>
            <numerusform>{chosen} of %n sentences selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln label(s)</source>
        <translation>
            <numerusform>Today %Ln label</numerusform>
            <numerusform>Today %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per hour</source>
        <translation>
            <numerusform>%Ln per hour</numerusform>
            <numerusform>%Ln per hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n sentence(s)</source>
        <translation>
            <numerusform>{what} on %n sentence</numerusform>
            <numerusform>{what} on %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
</TS>
