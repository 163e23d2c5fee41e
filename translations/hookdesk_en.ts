<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SignatureFinding</name>
    <message numerus="yes">
        <source>None of %n known cause(s) matches</source>
        <translation>
            <numerusform>The %n known cause does not match</numerusform>
            <numerusform>None of %n known causes matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not genuine: none of %n known cause(s) matches</source>
        <translation>
            <numerusform>Not genuine: the %n known cause does not match</numerusform>
            <numerusform>Not genuine: none of %n known causes matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureReport</name>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Body: %Ln byte, SHA-256 %1</numerusform>
            <numerusform>Body: %Ln bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitNote</name>
    <message numerus="yes">
        <source>An HTTP request with %n header(s).</source>
        <translation>
            <numerusform>An HTTP request with %n header.</numerusform>
            <numerusform>An HTTP request with %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A curl command with %n header(s).</source>
        <translation>
            <numerusform>A curl command with %n header.</numerusform>
            <numerusform>A curl command with %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) and a body.</source>
        <translation>
            <numerusform>%n header and a body.</numerusform>
            <numerusform>%n headers and a body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) without a body.</source>
        <translation>
            <numerusform>%n header without a body.</numerusform>
            <numerusform>%n headers without a body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>A PowerShell command with %n header.</numerusform>
            <numerusform>A PowerShell command with %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request from another program, with %n header(s).</source>
        <translation>
            <numerusform>A request from another program, with %n header.</numerusform>
            <numerusform>A request from another program, with %n headers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityCommand</name>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityInspector</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityPage</name>
    <message numerus="yes">
        <source>%n entry(s), and more</source>
        <translation>
            <numerusform>%n entry, and more</numerusform>
            <numerusform>%n entries, and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be written to the activity journal.</source>
        <translation>
            <numerusform>%n entry could not be written to the activity journal.</numerusform>
            <numerusform>%n entries could not be written to the activity journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to %1.</source>
        <translation>
            <numerusform>%n entry exported to %1.</numerusform>
            <numerusform>%n entries exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityText</name>
    <message numerus="yes">
        <source>The journal is intact: %n entry(s) verified.</source>
        <translation>
            <numerusform>The journal is intact: %n entry verified.</numerusform>
            <numerusform>The journal is intact: %n entries verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are intact.</source>
        <translation>
            <numerusform>The %n entry before it is intact.</numerusform>
            <numerusform>The %n entries before it are intact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not sent.</source>
        <translation>
            <numerusform>%n request not sent.</numerusform>
            <numerusform>%n requests not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiCheckPage</name>
    <message numerus="yes">
        <source>%1, %n unknown</source>
        <extracomment>%1: how many differ, for example “3 differ”.</extracomment>
        <translation>
            <numerusform>%1, %n unknown</numerusform>
            <numerusform>%1, %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveDialog</name>
    <message numerus="yes">
        <source>%n event(s), and more</source>
        <translation>
            <numerusform>%n event, and more</numerusform>
            <numerusform>%n events, and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>%n event exported to %1.</numerusform>
            <numerusform>%n events exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), up to %1.</source>
        <extracomment>%1 is a size, for example 500 MB.</extracomment>
        <translation>
            <numerusform>Kept for %n day, up to %1.</numerusform>
            <numerusform>Kept for %n days, up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message numerus="yes">
        <source>%Ln event(s) waiting</source>
        <translation>
            <numerusform>%Ln event waiting</numerusform>
            <numerusform>%Ln events waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionPart</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::CompareDialog</name>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n only on the left</numerusform>
            <numerusform>%n only on the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the right</source>
        <translation>
            <numerusform>%n only on the right</numerusform>
            <numerusform>%n only on the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n not comparable</numerusform>
            <numerusform>%n not comparable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionStepModel</name>
    <message numerus="yes">
        <source>%n webhook(s) found</source>
        <translation>
            <numerusform>%n webhook found</numerusform>
            <numerusform>%n webhooks found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity type(s) found</source>
        <translation>
            <numerusform>%n entity type found</numerusform>
            <numerusform>%n entity types found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server’s</source>
        <translation>
            <numerusform>%n minute behind the server’s</numerusform>
            <numerusform>%n minutes behind the server’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>%n minute ahead of the server’s</numerusform>
            <numerusform>%n minutes ahead of the server’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n event found</numerusform>
            <numerusform>%n events found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyDialog</name>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>Create %n webhook</numerusform>
            <numerusform>Create %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen webhook(s) will lack headers with unknown values.</source>
        <translation>
            <numerusform>%n chosen webhook will lack headers with unknown values.</numerusform>
            <numerusform>%n chosen webhooks will lack headers with unknown values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) of the source have hidden characters.</source>
        <translation>
            <numerusform>%n webhook of the source has hidden characters.</numerusform>
            <numerusform>%n webhooks of the source have hidden characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::CountCards</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln at risk</numerusform>
            <numerusform>%Ln at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated</source>
        <translation>
            <numerusform>%Ln deactivated</numerusform>
            <numerusform>%Ln deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried automatically</source>
        <translation>
            <numerusform>%Ln retried automatically</numerusform>
            <numerusform>%Ln retried automatically</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, waiting for you</source>
        <translation>
            <numerusform>%Ln failed, waiting for you</numerusform>
            <numerusform>%Ln failed, waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message numerus="yes">
        <source>%n same webhook(s)</source>
        <translation>
            <numerusform>%n same webhook</numerusform>
            <numerusform>%n same webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not comparable</source>
        <translation>
            <numerusform>%n webhook not comparable</numerusform>
            <numerusform>%n webhooks not comparable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentCommands</name>
    <message numerus="yes">
        <source>%1 was removed, but %n secret(s) may still be in the keyring. Remove them there, under “hookdesk”.</source>
        <translation>
            <numerusform>%1 was removed, but %n secret may still be in the keyring. Remove it there, under “hookdesk”.</numerusform>
            <numerusform>%1 was removed, but %n secrets may still be in the keyring. Remove them there, under “hookdesk”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ErrorText</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hour(s), then try again.</source>
        <translation>
            <numerusform>Wait %n hour, then try again.</numerusform>
            <numerusform>Wait %n hours, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventColumns</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventHead</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventQuestions</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>%1 is a webhook.</extracomment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s) in %1?</source>
        <translation>
            <numerusform>Retry %n event in %1?</numerusform>
            <numerusform>Retry %n events in %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n event no longer in the log, not retried.</numerusform>
            <numerusform>%n events no longer in the log, not retried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed meanwhile and will be retried.</source>
        <translation>
            <numerusform>%n event changed meanwhile and will be retried.</numerusform>
            <numerusform>%n events changed meanwhile and will be retried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n event could not be read.</numerusform>
            <numerusform>%n events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are retried automatically</source>
        <extracomment>%1 is a number of events.</extracomment>
        <translation>
            <numerusform>%1, of which %n is retried automatically</numerusform>
            <numerusform>%1, of which %n are retried automatically</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportDialog</name>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1.</source>
        <translation>
            <numerusform>%n webhook exported to %1.</numerusform>
            <numerusform>%n webhooks exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1, not all of them: the list is incomplete.</source>
        <translation>
            <numerusform>%n webhook exported to %1, not all of them: the list is incomplete.</numerusform>
            <numerusform>%n webhooks exported to %1, not all of them: the list is incomplete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePresentation</name>
    <message numerus="yes">
        <source>%n failure(s) in the last 24 hours. At %1, Tribe deactivates the webhook.</source>
        <translation>
            <numerusform>%n failure in the last 24 hours. At %1, Tribe deactivates the webhook.</numerusform>
            <numerusform>%n failures in the last 24 hours. At %1, Tribe deactivates the webhook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n attempt(s) is estimated.</source>
        <translation>
            <numerusform>The time of %n attempt is estimated.</numerusform>
            <numerusform>The time of %n attempts is estimated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureSparkline</name>
    <message numerus="yes">
        <source>%1 to %2: %n failed attempt(s)</source>
        <comment>begin and end of an hour</comment>
        <translation>
            <numerusform>%1 to %2: %n failed attempt</numerusform>
            <numerusform>%1 to %2: %n failed attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FirstSteps</name>
    <message numerus="yes">
        <source>%n webhook(s) reactivated.</source>
        <translation>
            <numerusform>%n webhook reactivated.</numerusform>
            <numerusform>%n webhooks reactivated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditor</name>
    <message numerus="yes">
        <source>%n line(s) without a colon skipped, for example: %1</source>
        <translation>
            <numerusform>%n line without a colon skipped: %1</numerusform>
            <numerusform>%n lines without a colon skipped, for example: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderList</name>
    <message numerus="yes">
        <source>%n more are in the raw record.</source>
        <translation>
            <numerusform>%n more is in the raw record.</numerusform>
            <numerusform>%n more are in the raw record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message numerus="yes">
        <source>%n more row(s) to correct.</source>
        <translation>
            <numerusform>%n more row to correct.</numerusform>
            <numerusform>%n more rows to correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with hidden characters.</source>
        <translation>
            <numerusform>%n more with hidden characters.</numerusform>
            <numerusform>%n more with hidden characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message numerus="yes">
        <source>Object with %n field(s)</source>
        <translation>
            <numerusform>Object with %n field</numerusform>
            <numerusform>Object with %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>List with %n item</numerusform>
            <numerusform>List with %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LoadNote</name>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n record could not be read.</numerusform>
            <numerusform>%n records could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LogRefreshBar</name>
    <message numerus="yes">
        <source>%1, next in %n s</source>
        <translation>
            <numerusform>%1, next in %n s</numerusform>
            <numerusform>%1, next in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>The administrator of this computer allows %n second at the least.</numerusform>
            <numerusform>The administrator of this computer allows %n seconds at the least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every %n second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LoggedFailures</name>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n delivery failed: %1.</numerusform>
            <numerusform>%n deliveries failed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed, mostly: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n delivery failed, mostly: %1.</numerusform>
            <numerusform>%n deliveries failed, mostly: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MomentText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::NavigationBadges</name>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation>
            <numerusform>%n deactivated</numerusform>
            <numerusform>%n deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s)</source>
        <translation>
            <numerusform>%n failed event</numerusform>
            <numerusform>%n failed events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Next attempt in %n second</numerusform>
            <numerusform>Next attempt in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Next attempt in %n minute</numerusform>
            <numerusform>Next attempt in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message numerus="yes">
        <source>Only the newest %Ln event(s) were read.</source>
        <translation>
            <numerusform>Only the newest event was read.</numerusform>
            <numerusform>Only the newest %Ln events were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewStates</name>
    <message numerus="yes">
        <source>%Ln webhook(s) could not be read.</source>
        <translation>
            <numerusform>%Ln webhook could not be read.</numerusform>
            <numerusform>%Ln webhooks could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewTitle</name>
    <message numerus="yes">
        <source>At least %Ln webhook(s) are deactivated</source>
        <translation>
            <numerusform>At least %Ln webhook is deactivated</numerusform>
            <numerusform>At least %Ln webhooks are deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading: %Ln webhook(s) so far</source>
        <translation>
            <numerusform>Loading: %Ln webhook so far</numerusform>
            <numerusform>Loading: %Ln webhooks so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln webhook(s) read</source>
        <translation>
            <numerusform>Only %Ln webhook read</numerusform>
            <numerusform>Only %Ln webhooks read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) were deactivated %2</source>
        <comment>all, moment</comment>
        <translation>
            <numerusform>%Ln of %1 webhooks was deactivated %2</numerusform>
            <numerusform>%Ln of %1 webhooks were deactivated %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln of %1 webhooks is deactivated</numerusform>
            <numerusform>%Ln of %1 webhooks are deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln of %1 webhooks is at risk</numerusform>
            <numerusform>%Ln of %1 webhooks are at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) have failed events</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln of %1 webhooks has failed events</numerusform>
            <numerusform>%Ln of %1 webhooks have failed events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadSearch</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::PreferencesDialog</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every %n second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>The administrator of this computer allows %n second at the least.</numerusform>
            <numerusform>The administrator of this computer allows %n seconds at the least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message numerus="yes">
        <source>Reactivate %n webhook(s) in %1?</source>
        <translation>
            <numerusform>Reactivate %n webhook in %1?</numerusform>
            <numerusform>Reactivate %n webhooks in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected webhook(s) already active.</source>
        <translation>
            <numerusform>%n selected webhook is already active.</numerusform>
            <numerusform>%n selected webhooks are already active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n &amp;failed event(s)</source>
        <translation>
            <numerusform>Retry %n &amp;failed event</numerusform>
            <numerusform>Retry %n &amp;failed events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n event no longer in the log, not retried.</numerusform>
            <numerusform>%n events no longer in the log, not retried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactivating %n webhook(s)…</source>
        <translation>
            <numerusform>Reactivating %n webhook…</numerusform>
            <numerusform>Reactivating %n webhooks…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) to retry.</source>
        <translation>
            <numerusform>%n failed event to retry.</numerusform>
            <numerusform>%n failed events to retry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1</source>
        <translation>
            <numerusform>%n delivery failed: %1</numerusform>
            <numerusform>%n deliveries failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are active again</source>
        <translation>
            <numerusform>%n webhook is active again</numerusform>
            <numerusform>%n webhooks are active again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n sent.</source>
        <translation>
            <numerusform>%n sent.</numerusform>
            <numerusform>%n sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet.</source>
        <translation>
            <numerusform>%n not sent yet.</numerusform>
            <numerusform>%n not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent, checked first.</source>
        <translation>
            <numerusform>%n perhaps sent, checked first.</numerusform>
            <numerusform>%n perhaps sent, checked first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (started: %1). %2</source>
        <translation>
            <numerusform>A retry of %n event was interrupted (started: %1). %2</numerusform>
            <numerusform>A retry of %n events was interrupted (started: %1). %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownBulkJob</name>
    <message numerus="yes">
        <source>Reactivate %n webhook(s)</source>
        <translation>
            <numerusform>Reactivate %n webhook</numerusform>
            <numerusform>Reactivate %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)</source>
        <translation>
            <numerusform>Delete %n webhook</numerusform>
            <numerusform>Delete %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>%n second left to undo</numerusform>
            <numerusform>%n seconds left to undo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>Create %n webhook</numerusform>
            <numerusform>Create %n webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownRetryJob</name>
    <message numerus="yes">
        <source>Retry %n event(s)</source>
        <translation>
            <numerusform>Retry %n event</numerusform>
            <numerusform>Retry %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>%n second left to undo</numerusform>
            <numerusform>%n seconds left to undo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n without result</numerusform>
            <numerusform>%n without result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <translation>
            <numerusform>%n perhaps sent</numerusform>
            <numerusform>%n perhaps sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::SignatureForm</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n possible header(s), all checked.</source>
        <translation>
            <numerusform>From %1, the only possible header.</numerusform>
            <numerusform>From %1; %n possible headers, all checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message numerus="yes">
        <source>%1, %n webhook(s)</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation>
            <numerusform>%1, %n webhook</numerusform>
            <numerusform>%1, %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read from %1: the file has %n problem(s).</source>
        <translation>
            <numerusform>Nothing was read from %1: the file has %n problem.</numerusform>
            <numerusform>Nothing was read from %1: the file has %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::StatusArea</name>
    <message numerus="yes">
        <source>Tribe limits requests: %n request(s) continue in %1 s</source>
        <translation>
            <numerusform>Tribe limits requests: %n request continues in %1 s</numerusform>
            <numerusform>Tribe limits requests: %n requests continue in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookFilterBar</name>
    <message numerus="yes">
        <source>Only %n webhook(s)</source>
        <translation>
            <numerusform>Only %n webhook</numerusform>
            <numerusform>Only %n webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookInspector</name>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook selected</numerusform>
            <numerusform>%n webhooks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookQuestions</name>
    <message numerus="yes">
        <source>Delete %n webhook(s) from %1?</source>
        <translation>
            <numerusform>Delete %n webhook from %1?</numerusform>
            <numerusform>Delete %n webhooks from %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhooksPage</name>
    <message numerus="yes">
        <source>%n webhook(s) could not be deleted.</source>
        <translation>
            <numerusform>%n webhook could not be deleted.</numerusform>
            <numerusform>%n webhooks could not be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be reactivated.</source>
        <translation>
            <numerusform>%n webhook could not be reactivated.</numerusform>
            <numerusform>%n webhooks could not be reactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, of which %n is at risk</numerusform>
            <numerusform>%1, of which %n are at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, of which %n is deactivated</numerusform>
            <numerusform>%1, of which %n are deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated and %2 at risk</source>
        <comment>all, at risk</comment>
        <translation>
            <numerusform>%1, of which %n is deactivated and %2 at risk</numerusform>
            <numerusform>%1, of which %n are deactivated and %2 at risk</numerusform>
        </translation>
    </message>
</context>
</TS>
