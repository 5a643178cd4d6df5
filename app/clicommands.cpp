// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include "core/calendar/zone.h"

#include <csignal>

namespace {

volatile std::sig_atomic_t stopSignal = 0;

void remember(int signal)
{
    stopSignal = signal;
}

}

int askedToStop()
{
    return stopSignal;
}

void catchSignals()
{
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

Result<Instant> momentOption(const Session &session, const QString &option)
{
    const Result<Instant> at = parseInstant(session.options.value(option), session.zone);
    if (at)
        return at;
    return fail(Error::Kind::InvalidInput, Cli::tr("--%1: expected a moment such as 2026-03-06T18:20, found \"%2\"").arg(option, session.options.value(option)));
}

const std::vector<Command> &commands()
{
    using enum Command::Needs;
    static const std::vector<Command> table = {
        {"init", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Makes the database, or brings an older one up to date"), NewDatabase, runInit,
         {{"sample", nullptr, QT_TRANSLATE_NOOP("Cli", "Fill it with a small service company to try Aviso with")}}},
        {"import-log", "FILE...", 1, 100'000, QT_TRANSLATE_NOOP("Cli", "Imports incidents from event logs (JSON, or JSON Lines with one incident a line)"),
         Database, runImportLog, {}},
        {"intake", "FILE|FOLDER", 1, 1, QT_TRANSLATE_NOOP("Cli", "Takes calls that another program left as files, each once; of a folder, taken ones go to \"taken\", damaged ones to \"set-aside\" with their reason"),
         Database, runIntake, {}},
        {"list", "[FILTER...]", 0, 100, QT_TRANSLATE_NOOP("Cli", "Lists incidents by what is owed next; FILTER as in the window: state:open waiting:>4h owner:me words"), Database, runList,
         {{"filter", "FILTER", QT_TRANSLATE_NOOP("Cli", "The same, for one that begins with a minus: --filter=-tag:water")},
          {"sort", "ORDER", QT_TRANSLATE_NOOP("Cli", "next_due, number, customer, priority, owner, silent, waiting or activity; next_due when not given")},
          {"descending", nullptr, QT_TRANSLATE_NOOP("Cli", "The other way round")},
          {"all", nullptr, QT_TRANSLATE_NOOP("Cli", "Closed ones too")},
          {"waiting", "FOR", QT_TRANSLATE_NOOP("Cli", "Only those waiting for customer, supplier, part, visit or decision")},
          {"unassigned", nullptr, QT_TRANSLATE_NOOP("Cli", "Only those that nobody follows")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Cli", "Only those with this text in number, title or customer")},
          {"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many")}}},
        {"search", "WORDS...", 1, 100, QT_TRANSLATE_NOOP("Cli", "Finds incidents, customers, people, sites, equipment and entries that hold these words"), Database, runSearch,
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many of each; 20 when not given")}}},
        {"show", "NUMBER", 1, 1, QT_TRANSLATE_NOOP("Cli", "Shows an incident: what happened, and what is owed"), Database, runShow, {}},
        {"explain", "NUMBER", 1, 1, QT_TRANSLATE_NOOP("Cli", "Tells why something is owed, what settles it, and what was raised about it"), Database, runExplain,
         {{"rule", "ID", QT_TRANSLATE_NOOP("Cli", "Only what this rule asks for, settled or not; what is open when not given")}}},
        {"act", "NUMBER", 1, 1, QT_TRANSLATE_NOOP("Cli", "Puts a commitment off, or says that somebody is on it, or that it is not owed"), Database, runAct,
         {{"commitment", "RULE", QT_TRANSLATE_NOOP("Cli", "Which open commitment: the id of its rule, or its subject, such as promise/p1")},
          {"snooze", "TIME", QT_TRANSLATE_NOOP("Cli", "Put it off until then")},
          {"past-due", nullptr, QT_TRANSLATE_NOOP("Cli", "Put a promise off past its moment all the same")},
          {"acknowledge", "TIME", QT_TRANSLATE_NOOP("Cli", "You are on it until then")},
          {"waive", "REASON", QT_TRANSLATE_NOOP("Cli", "It is not owed any more, and why")},
          {"not-applicable", "REASON", QT_TRANSLATE_NOOP("Cli", "The rule should not ask for it here, and why")}}},
        {"states", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Lists the company's states, and which may follow which"), Database, runStates, {}},
        {"agenda", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Lists what is owed to customers, earliest first"), Database, runAgenda,
         {{"now", "TIME", QT_TRANSLATE_NOOP("Cli", "Look from this moment instead of the clock's")},
          {"overdue", nullptr, QT_TRANSLATE_NOOP("Cli", "Only what is overdue")},
          {"exit-code", nullptr, QT_TRANSLATE_NOOP("Cli", "Exit with 1 when something is listed")}}},
        {"ledger", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Sums up what was kept, late or missed"), Database, runLedger,
         {{"by", "WHAT", QT_TRANSLATE_NOOP("Cli", "rule, person, customer or week; rule when not given")},
          {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "Only what was due on this day or later")},
          {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Only what was due on this day or before")}}},
        {"figures", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Tells the figures of a period: what was kept, how long things took, what was closed in false, what customers said"), Database, runFigures,
         {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "The first day of the period")},
          {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Its last day")},
          {"customer", "NAME", QT_TRANSLATE_NOOP("Cli", "Only incidents of this customer")},
          {"person", "NAME", QT_TRANSLATE_NOOP("Cli", "Only incidents that this person follows")},
          {"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "fault, request, warranty, visit or outage")},
          {"contract", "NAME", QT_TRANSLATE_NOOP("Cli", "Only customers with this contract")},
          {"table", "NAME", QT_TRANSLATE_NOOP("Cli", "Only this table, such as kept-by-rule or times")}}},
        {"silent", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Lists customers by the time since a person last reached them"), Database, runSilent, {}},
        {"new", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Opens an incident"), Database, runNew,
         {{"customer", "NAME", QT_TRANSLATE_NOOP("Cli", "Whose problem it is")},
          {"title", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is wrong, in one line")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What the customer said")},
          {"contact", "NAME", QT_TRANSLATE_NOOP("Cli", "Who called")},
          {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "And from which telephone")},
          {"site", "NAME", QT_TRANSLATE_NOOP("Cli", "At which site of the customer")},
          {"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "fault, request, warranty, visit or outage")},
          {"channel", "CHANNEL", QT_TRANSLATE_NOOP("Cli", "By which channel; phone when not given")},
          {"urgency", "LEVEL", QT_TRANSLATE_NOOP("Cli", "low, normal, high or urgent")},
          {"impact", "LEVEL", QT_TRANSLATE_NOOP("Cli", "low, normal, high or urgent")},
          {"calendar", "ID", QT_TRANSLATE_NOOP("Cli", "The working hours promised for it")},
          {"at", "TIME", QT_TRANSLATE_NOOP("Cli", "When it happened; now when not given")}}},
        {"record", "NUMBER", 1, 1, QT_TRANSLATE_NOOP("Cli", "Records what happened on an incident, and says what that settles"), Database, runRecord,
         {{"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "contact, diagnosis, plan, escalation, solution, work, visit, note, ...; note when not given")},
          {"direction", "WAY", QT_TRANSLATE_NOOP("Cli", "in or out (the customer), or internal; internal when not given")},
          {"channel", "CHANNEL", QT_TRANSLATE_NOOP("Cli", "phone, mail, in_person, video, message, letter or remote")},
          {"outcome", "OUTCOME", QT_TRANSLATE_NOOP("Cli", "reached, left_message, no_answer, wrong_number, sent, delivered or bounced")},
          {"tells", "LIST", QT_TRANSLATE_NOOP("Cli", "What the customer was told: received, no_diagnosis, diagnosis, plan, forecast, escalation, progress, solution, feedback_request")},
          {"fact", "LIST", QT_TRANSLATE_NOOP("Cli", "What is known anew: diagnosis, plan, forecast, escalation, solution")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What the customer said or was told (Markdown)")},
          {"team-text", "TEXT", QT_TRANSLATE_NOOP("Cli", "For the team alone (Markdown)")},
          {"at", "TIME", QT_TRANSLATE_NOOP("Cli", "When it happened; now when not given")},
          {"promise", "WHAT", QT_TRANSLATE_NOOP("Cli", "What was promised; needs --due")},
          {"due", "TIME", QT_TRANSLATE_NOOP("Cli", "By when it was promised")},
          {"kept", "ID", QT_TRANSLATE_NOOP("Cli", "Which promise was kept by this")},
          {"renegotiated", "ID", QT_TRANSLATE_NOOP("Cli", "Which promise got a new date by this; needs --due")},
          {"withdrawn", "ID", QT_TRANSLATE_NOOP("Cli", "Which promise the customer does not ask for any more")},
          {"state", "STATE", QT_TRANSLATE_NOOP("Cli", "active, waiting, solved, closed, reopened, or one of the company's own by its name or id (see states)")},
          {"cause", "CAUSE", QT_TRANSLATE_NOOP("Cli", "Why it is open again: not_fixed, came_back, other_fault, not_told or by_mistake; needs --state reopened")},
          {"waiting", "FOR", QT_TRANSLATE_NOOP("Cli", "customer, supplier, part, visit or decision; needs --until and --reason")},
          {"until", "TIME", QT_TRANSLATE_NOOP("Cli", "When the wait is looked at again")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why the state changes, for the team")},
          {"keep-open", "COMMITMENT", QT_TRANSLATE_NOOP("Cli", "A commitment that stays open although this would settle it: its rule or subject")},
          {"told-too", "COMMITMENT=REASON", QT_TRANSLATE_NOOP("Cli", "A commitment that this settles too, and how the customer learned of it")},
          {"duration", "TIME", QT_TRANSLATE_NOOP("Cli", "How long it took, such as PT45M")},
          {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "Who did it; you when not given")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would settle, and write nothing")}}},
        {"report", "NUMBER", 1, 1, QT_TRANSLATE_NOOP("Cli", "Writes the report of an incident as a PDF"), Database, runReport,
         {{"for", "READER", QT_TRANSLATE_NOOP("Cli", "customer, or team: the customer's holds no word of internal text")},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Where to; - is standard output")}}},
        {"export", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Writes what somebody owes as a file for other programs"), Database, runExport,
         {{"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "ics: a calendar to subscribe to")},
          {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "Who owes it; you when not given")},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Where to; - is standard output")}}},
        {"customer", "export NAME", 2, 2, QT_TRANSLATE_NOOP("Cli", "Writes all that is known of a customer into a new folder: customer.json, their files, and summary.html"), Database, runCustomer,
         {{"out", "FOLDER", QT_TRANSLATE_NOOP("Cli", "In which the new folder is made; this one when not given")}}},
        {"currency", "[CODE]", 0, 1, QT_TRANSLATE_NOOP("Cli", "Says in which currency the company counts, or sets it: EUR, GBP, MXN"), Database, runCurrency, {}},
        {"replay", "LOG.json", 1, 1, QT_TRANSLATE_NOOP("Cli", "Shows what the rules would have raised and settled on an event log; needs no database"), Nothing, runReplay,
         {{"rules", "FILE", QT_TRANSLATE_NOOP("Cli", "Rules instead of the default ones")},
          {"until", "TIME", QT_TRANSLATE_NOOP("Cli", "Stop at this moment of the log's zone")}}},
        {"backup", "list|make|restore|verify [FILE]", 1, 2, QT_TRANSLATE_NOOP("Cli", "Copies of the database: lists, makes, checks them, or puts one in its place"), Nothing, runBackup, {}},
        {"verify", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Proves that nothing recorded was changed, and that commitments follow from it"), Database, runVerify, {}},
    };
    return table;
}
