<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%1, %n commitment(s)</source>
        <translation>
            <numerusform>%1, %n commitment</numerusform>
            <numerusform>%1, %n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assembly</name>
    <message numerus="yes">
        <source>%n entry that was not saved is kept: open its incident to go on.</source>
        <translation>
            <numerusform>%n entry that was not saved is kept: open its incident to go on.</numerusform>
            <numerusform>%n entries that were not saved are kept: open their incidents to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aviso</name>
    <message numerus="yes">
        <source>by the end of the working day, %n day(s) later</source>
        <translation>
            <numerusform>by the end of the working day, %n day later</numerusform>
            <numerusform>by the end of the working day, %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation>
            <numerusform>within %n working day</numerusform>
            <numerusform>within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n working minute</numerusform>
            <numerusform>%n working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local day(s)</source>
        <translation>
            <numerusform>%n local day</numerusform>
            <numerusform>%n local days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours</source>
        <translation>
            <numerusform>%n day with other hours</numerusform>
            <numerusform>%n days with other hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitments due</source>
        <extracomment>%1: the number of an incident</extracomment>
        <translation>
            <numerusform>%1: %n commitment due</numerusform>
            <numerusform>%1: %n commitments due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments due</source>
        <translation>
            <numerusform>%n commitment due</numerusform>
            <numerusform>%n commitments due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more incidents</source>
        <translation>
            <numerusform>and %n more incident</numerusform>
            <numerusform>and %n more incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follows %n incident(s)</source>
        <translation>
            <numerusform>follows %n incident</numerusform>
            <numerusform>follows %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was at this unit %n time(s)</source>
        <translation>
            <numerusform>was at this unit %n time</numerusform>
            <numerusform>was at this unit %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls to return</source>
        <translation>
            <numerusform>%n missed call to return</numerusform>
            <numerusform>%n missed calls to return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had said that it was solved, %n working day(s) before</source>
        <translation>
            <numerusform>%1 had said that it was solved, %n working day before</numerusform>
            <numerusform>%1 had said that it was solved, %n working days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarsWindow</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) go by it</source>
        <translation>
            <numerusform>%n open incident goes by it</numerusform>
            <numerusform>%n open incidents go by it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n open commitment(s) moved.</source>
        <translation>
            <numerusform>Saved: %n open commitment moved.</numerusform>
            <numerusform>Saved: %n open commitments moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) read, %1 of them new. Nothing holds until it is saved.</source>
        <translation>
            <numerusform>%n calendar read, %1 of them new. Nothing holds until it is saved.</numerusform>
            <numerusform>%n calendars read, %1 of them new. Nothing holds until it is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n incident(s) imported</source>
        <translation>
            <numerusform>%n incident imported</numerusform>
            <numerusform>%n incidents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) taken</source>
        <translation>
            <numerusform>%n call taken</numerusform>
            <numerusform>%n calls taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s): copy them to see all.</source>
        <translation>
            <numerusform>%n more line: copy them to see all.</numerusform>
            <numerusform>%n more lines: copy them to see all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message numerus="yes">
        <source>All %n incident(s) of this customer…</source>
        <translation>
            <numerusform>%n incident of this customer…</numerusform>
            <numerusform>All %n incidents of this customer…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommuniqueDialog</name>
    <message numerus="yes">
        <source>%n customer(s) get it</source>
        <translation>
            <numerusform>%n customer gets it</numerusform>
            <numerusform>%n customers get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommuniquePage</name>
    <message numerus="yes">
        <source>%n could not be written: the list says why.</source>
        <translation>
            <numerusform>%n could not be written: the list says why.</numerusform>
            <numerusform>%n could not be written: the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent; “Mark as sent” goes on with the rest.</source>
        <translation>
            <numerusform>%n marked as sent; “Mark as sent” goes on with the rest.</numerusform>
            <numerusform>%n marked as sent; “Mark as sent” goes on with the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent.</source>
        <translation>
            <numerusform>%n marked as sent.</numerusform>
            <numerusform>%n marked as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommuniqueWords</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want(s) no more</source>
        <translation>
            <numerusform>%n wants no more</numerusform>
            <numerusform>%n want no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n time(s) in vain</source>
        <translation>
            <numerusform>called once in vain</numerusform>
            <numerusform>called %n times in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersModel</name>
    <message numerus="yes">
        <source>%1, %n open incident(s)</source>
        <translation>
            <numerusform>%1, %n open incident</numerusform>
            <numerusform>%1, %n open incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message numerus="yes">
        <source>The first %n customer(s), by name</source>
        <translation>
            <numerusform>The first customer, by name</numerusform>
            <numerusform>The first %n customers, by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>taking %n incident(s)</source>
        <translation>
            <numerusform>taking %n incident</numerusform>
            <numerusform>taking %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assigning %n incident(s) to %1</source>
        <translation>
            <numerusform>assigning %n incident to %1</numerusform>
            <numerusform>assigning %n incidents to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assigning %n incident(s) to nobody</source>
        <translation>
            <numerusform>assigning %n incident to nobody</numerusform>
            <numerusform>assigning %n incidents to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the priority of %n incident(s)</source>
        <translation>
            <numerusform>the priority of %n incident</numerusform>
            <numerusform>the priority of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the tags of %n incident(s)</source>
        <translation>
            <numerusform>the tags of %n incident</numerusform>
            <numerusform>the tags of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %n incident(s) as solved</source>
        <translation>
            <numerusform>marking %n incident as solved</numerusform>
            <numerusform>marking %n incidents as solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letting %n incident(s) wait</source>
        <translation>
            <numerusform>letting %n incident wait</numerusform>
            <numerusform>letting %n incidents wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>setting %n incident(s) back to active</source>
        <translation>
            <numerusform>setting %n incident back to active</numerusform>
            <numerusform>setting %n incidents back to active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting off %n incident(s)</source>
        <translation>
            <numerusform>putting off %n incident</numerusform>
            <numerusform>putting off %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You follow %n incident(s) now.</source>
        <translation>
            <numerusform>You follow %n incident now.</numerusform>
            <numerusform>You follow %n incidents now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) assigned to %1.</source>
        <translation>
            <numerusform>%n incident assigned to %1.</numerusform>
            <numerusform>%n incidents assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) assigned to nobody.</source>
        <translation>
            <numerusform>%n incident assigned to nobody.</numerusform>
            <numerusform>%n incidents assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n incident(s) set.</source>
        <translation>
            <numerusform>Priority of %n incident set.</numerusform>
            <numerusform>Priority of %n incidents set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n incident(s) set.</source>
        <translation>
            <numerusform>Tags of %n incident set.</numerusform>
            <numerusform>Tags of %n incidents set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) marked as solved; the customer is still to be told.</source>
        <translation>
            <numerusform>%n incident marked as solved; the customer is still to be told.</numerusform>
            <numerusform>%n incidents marked as solved; the customer is still to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) set to wait.</source>
        <translation>
            <numerusform>%n incident set to wait.</numerusform>
            <numerusform>%n incidents set to wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) back to active.</source>
        <translation>
            <numerusform>%n incident back to active.</numerusform>
            <numerusform>%n incidents back to active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) put off.</source>
        <translation>
            <numerusform>%n incident put off.</numerusform>
            <numerusform>%n incidents put off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n incident(s)</source>
        <translation>
            <numerusform>Take %n incident</numerusform>
            <numerusform>Take %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n incident(s)</source>
        <translation>
            <numerusform>Assign %n incident</numerusform>
            <numerusform>Assign %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n incident(s) to nobody</source>
        <translation>
            <numerusform>Assign %n incident to nobody</numerusform>
            <numerusform>Assign %n incidents to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n incident(s)</source>
        <translation>
            <numerusform>Priority of %n incident</numerusform>
            <numerusform>Priority of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n incident(s)</source>
        <translation>
            <numerusform>Tags of %n incident</numerusform>
            <numerusform>Tags of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n incident(s) as solved</source>
        <translation>
            <numerusform>Mark %n incident as solved</numerusform>
            <numerusform>Mark %n incidents as solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n incident(s) wait</source>
        <translation>
            <numerusform>Let %n incident wait</numerusform>
            <numerusform>Let %n incidents wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n incident(s) back to active</source>
        <translation>
            <numerusform>Set %n incident back to active</numerusform>
            <numerusform>Set %n incidents back to active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off what %n incident(s) owe next</source>
        <translation>
            <numerusform>Put off what %n incident owes next</numerusform>
            <numerusform>Put off what %n incidents owe next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %1 to %n incident(s)</source>
        <translation>
            <numerusform>sending %1 to %n incident</numerusform>
            <numerusform>sending %1 to %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sending %1 to %n incident(s)</source>
        <translation>
            <numerusform>not sending %1 to %n incident</numerusform>
            <numerusform>not sending %1 to %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n incident(s); who follows stays.</source>
        <translation>
            <numerusform>%1 goes to %n incident; who follows it stays.</numerusform>
            <numerusform>%1 goes to %n incidents; who follows them stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not go to %n incident(s) any more.</source>
        <translation>
            <numerusform>%1 does not go to %n incident any more.</numerusform>
            <numerusform>%1 does not go to %n incidents any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send somebody to %n incident(s)</source>
        <translation>
            <numerusform>Send somebody to %n incident</numerusform>
            <numerusform>Send somebody to %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send somebody to %n incident(s) no more</source>
        <translation>
            <numerusform>Send nobody to %n incident any more</numerusform>
            <numerusform>Send nobody to %n incidents any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchWindow</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchWords</name>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was at this unit %n time(s)</source>
        <translation>
            <numerusform>was at this unit once</numerusform>
            <numerusform>was at this unit %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was at this customer&apos;s %n time(s)</source>
        <translation>
            <numerusform>was at this customer&apos;s once</numerusform>
            <numerusform>was at this customer&apos;s %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>%n put off until %1.</source>
        <translation>
            <numerusform>%n put off until %1.</numerusform>
            <numerusform>%n put off until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message numerus="yes">
        <source>%n open commitment(s) move</source>
        <translation>
            <numerusform>%n open commitment moves</numerusform>
            <numerusform>%n open commitments move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) overdue</source>
        <translation>
            <numerusform>%n becomes overdue</numerusform>
            <numerusform>%n become overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s) were looked at. What has ended keeps its verdict.</source>
        <translation>
            <numerusform>%n open commitment was looked at. What has ended keeps its verdict.</numerusform>
            <numerusform>%n open commitments were looked at. What has ended keeps its verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>The first one is shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EquipmentView</name>
    <message numerus="yes">
        <source>The first %n unit(s), by serial number</source>
        <translation>
            <numerusform>The first unit, by serial number</numerusform>
            <numerusform>The first %n units, by serial number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptWindow</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s)</source>
        <translation>
            <numerusform>At most %n line</numerusform>
            <numerusform>At most %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldingText</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Show the whole line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the quoted text (%n line(s))</source>
        <translation>
            <numerusform>Show the quoted text (%n line)</numerusform>
            <numerusform>Show the quoted text (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n contact(s) with phones and mails</source>
        <translation>
            <numerusform>%n contact with phones and mails</numerusform>
            <numerusform>%n contacts with phones and mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the addresses of %n site(s)</source>
        <translation>
            <numerusform>the addresses of %n site</numerusform>
            <numerusform>the addresses of %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the serial numbers of %n unit(s)</source>
        <translation>
            <numerusform>the serial numbers of %n unit</numerusform>
            <numerusform>the serial numbers of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>titles and all words of %n incident(s)</source>
        <translation>
            <numerusform>titles and all words of %n incident</numerusform>
            <numerusform>titles and all words of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers and notes of %n call(s)</source>
        <translation>
            <numerusform>numbers and notes of %n call</numerusform>
            <numerusform>numbers and notes of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) are open: %1. Close them first; what is owed to somebody cannot be forgotten.</source>
        <translation>
            <numerusform>%n incident is open: %1. Close them first; what is owed to somebody cannot be forgotten.</numerusform>
            <numerusform>%n incidents are open: %1. Close them first; what is owed to somebody cannot be forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are still to be returned. Call back, or say in Calls why none is needed.</source>
        <translation>
            <numerusform>%n call is still to be returned. Call back, or say in Calls why none is needed.</numerusform>
            <numerusform>%n calls are still to be returned. Call back, or say in Calls why none is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) of units</source>
        <translation>
            <numerusform>%n photograph of units</numerusform>
            <numerusform>%n photographs of units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) that name them and only they carry (%1)</source>
        <translation>
            <numerusform>%n tag that names them and only they carry (%1)</numerusform>
            <numerusform>%n tags that name them and only they carry (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved list(s) that ask for them (%1)</source>
        <translation>
            <numerusform>%n saved list that asks for them (%1)</numerusform>
            <numerusform>%n saved lists that ask for them (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name of %n imported file(s) (%1)</source>
        <translation>
            <numerusform>the name of %n imported file (%1)</numerusform>
            <numerusform>the names of %n imported files (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of others are linked with theirs: look there first.</source>
        <translation>
            <numerusform>%n incident of others is linked with theirs: look there first.</numerusform>
            <numerusform>%n incidents of others are linked with theirs: look there first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>%1: %n line(s), letters %2, columns parted by &quot;%3&quot;.</source>
        <translation>
            <numerusform>%1: %n line, letters %2, columns parted by &quot;%3&quot;.</numerusform>
            <numerusform>%1: %n lines, letters %2, columns parted by &quot;%3&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are known: what is known of them stays as it is.</source>
        <translation>
            <numerusform>%n customer is known: what is known of them stays as it is.</numerusform>
            <numerusform>%n customers are known: what is known of them stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused.</source>
        <translation>
            <numerusform>%n line is refused.</numerusform>
            <numerusform>%n lines are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) look wrong and are kept as they stand.</source>
        <translation>
            <numerusform>%n thing looks wrong and is kept as it stands.</numerusform>
            <numerusform>%n things look wrong and are kept as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken back, but for %n record(s) that somebody uses by now.</source>
        <translation>
            <numerusform>%1 is taken back, but for %n record that somebody uses by now.</numerusform>
            <numerusform>%1 is taken back, but for %n records that somebody uses by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s). Whoever has no organisation is a customer of their own.</source>
        <translation>
            <numerusform>%1: %n card. Whoever has no organisation is a customer of their own.</numerusform>
            <numerusform>%1: %n cards. Whoever has no organisation is a customer of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentDeeds</name>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>%n could not be done.</numerusform>
            <numerusform>%n could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentEscalations</name>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>chased %n time</numerusform>
            <numerusform>chased %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentUnits</name>
    <message numerus="yes">
        <source>%n unit(s) sent that were no solution</source>
        <translation>
            <numerusform>%n unit sent that was no solution</numerusform>
            <numerusform>%n units sent that were no solution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n thing(s) are not saved.</source>
        <translation>
            <numerusform>%n thing is not saved.</numerusform>
            <numerusform>%n things are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%1: Enter opens the %n commitment(s) behind it</source>
        <translation>
            <numerusform>%1: Enter opens the commitment behind it</numerusform>
            <numerusform>%1: Enter opens the %n commitments behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>%n overdue now</source>
        <translation>
            <numerusform>%n overdue now</numerusform>
            <numerusform>%n overdue now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Aviso – %n due</source>
        <translation>
            <numerusform>Aviso – %n due</numerusform>
            <numerusform>Aviso – %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesPane</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) may be about the same. Alt+2 adds the call to it.</source>
        <translation>
            <numerusform>%n open incident may be about the same. Alt+2 adds the call to it.</numerusform>
            <numerusform>%n open incidents may be about the same. Alt+2 adds the call to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MattersModel</name>
    <message numerus="yes">
        <source>%n unit(s) sent that were no solution</source>
        <translation>
            <numerusform>%n unit sent that was no solution</numerusform>
            <numerusform>%n units sent that were no solution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message numerus="yes">
        <source>%n unit(s) of ours, those that are out first</source>
        <translation>
            <numerusform>%n unit of ours, those that are out first</numerusform>
            <numerusform>%n units of ours, those that are out first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, what is due first</source>
        <translation>
            <numerusform>%n open, what is due first</numerusform>
            <numerusform>%n open, what is due first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingFields</name>
    <message numerus="yes">
        <source>%n thing(s) still missing in the text</source>
        <translation>
            <numerusform>%n thing still missing in the text</numerusform>
            <numerusform>%n things still missing in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersHere</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePreview</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message numerus="yes">
        <source>The first %n incident(s)</source>
        <translation>
            <numerusform>The first incident</numerusform>
            <numerusform>The first %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveSampleDialog</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technician(s)</source>
        <translation>
            <numerusform>%n technician</numerusform>
            <numerusform>%n technicians</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message numerus="yes">
        <source>%1 said that it was solved: %2, %n working day(s) ago.</source>
        <translation>
            <numerusform>%1 said that it was solved: %2, %n working day ago.</numerusform>
            <numerusform>%1 said that it was solved: %2, %n working days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than the %n working day(s) within which an incident is opened again: a new one is opened and linked to it.</source>
        <translation>
            <numerusform>That is more than the %n working day within which an incident is opened again: a new one is opened and linked to it.</numerusform>
            <numerusform>That is more than the %n working days within which an incident is opened again: a new one is opened and linked to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesWindow</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message numerus="yes">
        <source>Counting what was there before, once: %n incident(s) left</source>
        <translation>
            <numerusform>Counting what was there before, once: %n incident left</numerusform>
            <numerusform>Counting what was there before, once: %n incidents left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n open commitment(s) move</source>
        <translation>
            <numerusform>%n open commitment moves</numerusform>
            <numerusform>%n open commitments move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) overdue</source>
        <translation>
            <numerusform>%n becomes overdue</numerusform>
            <numerusform>%n become overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are called off</source>
        <translation>
            <numerusform>%n is called off</numerusform>
            <numerusform>%n are called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n open commitment(s) moves.</source>
        <translation>
            <numerusform>The open commitment does not move.</numerusform>
            <numerusform>None of the %n open commitments moves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message numerus="yes">
        <source>It may be %n of our customers</source>
        <translation>
            <numerusform>It may be %n of our customers</numerusform>
            <numerusform>It may be one of %n customers of ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet.</source>
        <translation>
            <numerusform>%n rule changed, not saved yet.</numerusform>
            <numerusform>%n rules changed, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) read. They count once they are saved.</source>
        <translation>
            <numerusform>%n rule read. They count once they are saved.</numerusform>
            <numerusform>%n rules read. They count once they are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n incident(s) chosen</source>
        <translation>
            <numerusform>%n incident chosen</numerusform>
            <numerusform>%n incidents chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilentView</name>
    <message numerus="yes">
        <source>The first %n customer(s) with something open, by the time since a person last reached them</source>
        <translation>
            <numerusform>The first customer with something open, by the time since a person last reached them</numerusform>
            <numerusform>The first %n customers with something open, by the time since a person last reached them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with something open, by the time since a person last reached them</source>
        <translation>
            <numerusform>%n customer with something open, by the time since a person last reached them</numerusform>
            <numerusform>%n customers with something open, by the time since a person last reached them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Rules: %n fired today</source>
        <translation>
            <numerusform>Rules: %n fired today</numerusform>
            <numerusform>Rules: %n fired today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new event(s) meanwhile: show</source>
        <translation>
            <numerusform>%n new event meanwhile: show</numerusform>
            <numerusform>%n new events meanwhile: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within two hours</source>
        <translation>
            <numerusform>%n due within two hours</numerusform>
            <numerusform>%n due within two hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later today</source>
        <translation>
            <numerusform>%n later today</numerusform>
            <numerusform>%n later today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off or in hand</source>
        <translation>
            <numerusform>%n put off or in hand</numerusform>
            <numerusform>%n put off or in hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) tried</source>
        <translation>
            <numerusform>%n incident tried</numerusform>
            <numerusform>%n incidents tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have come due</source>
        <translation>
            <numerusform>%n would have come due</numerusform>
            <numerusform>%n would have come due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitLook</name>
    <message numerus="yes">
        <source>%n part(s) awaited</source>
        <translation>
            <numerusform>%n part awaited</numerusform>
            <numerusform>%n parts awaited</numerusform>
        </translation>
    </message>
</context>
</TS>
