// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/call.h"
#include "core/model/casefacts.h"
#include "core/model/changes.h"
#include "core/model/directory.h"
#include "core/model/dossier.h"
#include "core/model/forgetting.h"
#include "core/model/habits.h"
#include "core/model/importbatch.h"
#include "core/model/keptdraft.h"
#include "core/model/ledger.h"
#include "core/model/neighbours.h"
#include "core/model/savedreply.h"
#include "core/model/lists.h"
#include "core/model/presentperson.h"
#include "core/model/savedview.h"
#include "core/model/search.h"
#include "core/model/silence.h"
#include "core/result.h"

#include <QCache>
#include <QVariant>

#include <functional>
#include <map>
#include <span>

class Connection; // the QSqlDatabase, its dialect and its prepared statements
class QTimeZone;

/// Whom a look at the clock tells.
struct RaiseTerms
{
    int limit = 500; ///< commitments at once
    std::optional<QStringList> onlyRules; ///< in quiet hours: the rules that may be shown all the same
    /// Whom a notice goes to; nothing: it is another desk's to tell. Empty: owner or lead, as it comes.
    std::function<std::optional<Recipient>(const QString &owner, bool toLead)> whom;
    std::optional<UpcomingStep> behind = {}; ///< those after this one only: the others were looked at
    QString desk = {}; ///< that tells them: it keeps since when something stands there, see unread(); empty: nobody keeps it
};

/// Everything that Aviso reads and writes, in the words of the field; lives on the database thread, one .cpp per theme.
class Store
{
public:
    explicit Store(std::unique_ptr<Connection>);
    ~Store();

    /// Runs `work` in one transaction: committed when it answers a value, rolled back when it answers an error. A transaction
    /// inside another is a savepoint. After an error of a function that writes, roll back: it may have written a part.
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// Another desk has moved what is derived: what was written here lately says nothing any more.
    void forgetRows() { m_rows.clear(); }

    /// For the files of this folder whose functions have a header of their own.
    Connection &connection() { return *m_connection; }

    // incidents.cpp
    /// Numbers it within the year of its first call in `zone` (2026-0001, ...) when it has no number; writes it.
    Result<void> insertIncident(Incident &, const QTimeZone &zone);
    /// Writes all fields when the stored version is `expected`; Conflict otherwise. What a person set is kept with its former value when it
    /// is said who did: see fieldChanges().
    Result<void> updateIncident(const Incident &, int expected, const std::optional<FieldChanger> &by = {});
    /// One event: the incident's fields as above, by the entry's author, and the entry as by appendEntry, with one statement for each.
    Result<void> record(const Incident &, int expected, Entry &);
    Result<Incident> incident(IncidentId);
    /// By number; "INC-2026-0412", "2026-0412" and "412" (this year's of `zone`, else the newest) find the same.
    Result<Incident> incidentByNumber(const QString &number);
    Result<std::optional<IncidentId>> incidentByExternalRef(const QString &ref);
    /// Those that owe something.
    Result<std::vector<IncidentId>> incidentsOwing();
    /// Those with a log of which nobody derived yet what happened last.
    Result<std::vector<IncidentId>> incidentsUnderived();
    /// Ids of the company's own states that some incident has by name.
    Result<QStringList> stateNamesInUse();
    /// Those whose first call lies in [from, to), the oldest first.
    Result<std::vector<IncidentId>> incidentsOf(Instant from, Instant to);
    /// How many open incidents go by each calendar.
    Result<std::map<QString, int>> openByCalendar();

    // fieldchanges.cpp
    /// What people set otherwise on the incident, the oldest first, with the names of whom and what it was.
    Result<std::vector<FieldChange>> fieldChanges(IncidentId);

    // neighbours.cpp
    /// The other incidents of the same customer, open ones first, the newest first, at most so many.
    Result<std::vector<Neighbour>> besidesOfCustomer(const Incident &, int most);
    Result<int> countBesidesOfCustomer(const Incident &);
    /// The other incidents of the same unit, the newest first, at most so many.
    Result<std::vector<Neighbour>> besidesOfUnit(const Incident &, int most);
    /// Those that there are, in the order given.
    Result<std::vector<Neighbour>> neighbours(const std::vector<IncidentId> &);
    /// With which words an incident was opened, whoever may read them.
    Result<QString> openingWords(IncidentId);
    /// Reads what was said last on each with its customer.
    Result<void> addLastWords(std::vector<Neighbour> &);

    // entries.cpp: append-only, chained by SHA-256 per incident
    /// Gives the next seq and writes the entry with its hash over its content and the previous entry's.
    Result<void> appendEntry(Entry &);
    Result<std::vector<Entry>> entries(IncidentId);
    /// Those to which something happened since then.
    Result<std::vector<IncidentId>> incidentsSince(Instant from);

    // commitments.cpp
    /// Writes those of an incident's commitments, given in their order, that `which` names.
    Result<void> saveCommitments(std::span<const Commitment> all, std::span<const size_t> which);
    /// Makes the incident's commitments these and no others; notices about others go with them.
    Result<void> replaceCommitments(IncidentId, std::span<const Commitment> all);
    Result<std::vector<Commitment>> commitments(IncidentId);
    /// Open commitments by (due, id) behind `after`, at most `limit`; `until`: due before that moment only.
    Result<AgendaPage> agenda(std::optional<Instant> until, const QString &after, int limit);

    // notices.cpp
    /// Raises what has come: the steps until `now` of open commitments that were not shown and are not held, each once for each
    /// recipient, with what was written in one transaction. At most so many commitments, the earliest first.
    Result<Raised> raise(Instant now, const RaiseTerms &terms = {});
    /// What was told at the desk and stands there, and what another one told since `since`, as far as it is for who sits here: the newest,
    /// at most so many.
    Result<std::vector<Reminder>> unread(const QString &desk, Instant since, int limit, const std::function<bool(const Reminder &)> &isFor);
    /// Nothing that was shown until then stands at the desk any more: it was dealt with, or closed by a person.
    Result<void> forgetUnread(const QString &desk, Instant until);
    /// The next moments of open commitments until then, the earliest first.
    Result<std::vector<UpcomingStep>> upcoming(Instant until, int limit);
    /// What was raised about the incident, in order.
    Result<std::vector<Reminder>> notices(IncidentId);
    /// How many open commitments are due that nobody put off, of this person or of nobody; of everybody when there is no such technician.
    Result<int> actionable(Instant now, const QString &person);
    Result<std::vector<Habits>> habits();
    Result<void> save(const Habits &);
    /// When the desk was last seen running; nothing: never.
    Result<std::optional<Instant>> lastLook(const QString &desk);
    Result<void> saveLastLook(const QString &desk, Instant at);
    /// Every desk that was ever seen.
    Result<std::vector<SeenDesk>> seenDesks();

    // lists.cpp
    /// Those of these commitments that are open, in the order given.
    Result<std::vector<AgendaRow>> agendaOf(const std::vector<CommitmentId> &);
    Result<Dossier> dossier(IncidentId);

    // queue.cpp
    /// A page from a place on: a page's `next` or `previous`, empty for the top.
    Result<QueuePage> queue(const QueueFilter &, const QString &from, int limit, const QueueMoment & = {});
    /// How many the filter admits, counted up to `most`.
    Result<int> queueCount(const QueueFilter &, int most, const QueueMoment & = {});

    // queuedetails.cpp
    /// Reads what the rows show beside: a few questions for a page of them.
    Result<void> addDetails(std::vector<QueueRow> &rows, Instant now);

    // opened.cpp
    /// What rules made since that moment, the newest first, at most so many.
    Result<std::vector<OpenedCommitment>> openedSince(Instant since, int most);

    // views.cpp
    /// Those of a person and everybody's, the pinned ones first, then by name.
    Result<std::vector<SavedView>> views(const QString &person);
    /// Writes it as the next version and answers it; Conflict when the stored version is another, or its owner has one of that name.
    Result<SavedView> save(const SavedView &);
    /// Conflict when the stored version is another; one that is gone is dropped.
    Result<void> dropView(ViewId, int version);

    // tags.cpp
    /// The tags of open incidents, each once, in order; looks at so many different choices of them at most.
    Result<QStringList> tags(int most);

    // search.cpp
    /// What holds the words, without case and accents: incidents by number and title, the newest first; then customers, contacts, sites
    /// and equipment by name; then entries, the newest incident's last first. Any text is a question; one without words finds nothing.
    Result<std::vector<SearchMatch>> search(const SearchRequest &);
    /// Makes what search() reads anew from what is stored: when a check says that both differ.
    Result<void> remakeSearchIndex();

    // ledger.cpp
    /// The ledger's counts in groups; weeks are those of `zone`, by time, the others in no order to rely on.
    Result<std::vector<LedgerSum>> ledger(LedgerBy, const LedgerFilter &, Instant now, const QTimeZone &zone);
    /// The first moment under which the ledger files a commitment of the filter.
    Result<std::optional<Instant>> ledgerBegins(const LedgerFilter &, Instant now);
    /// The commitments behind the counts, the newest first.
    Result<LedgerPage> ledgerPage(const LedgerFilter &, Instant now, const QString &after, int limit);

    // changes.cpp
    /// Incidents to which somebody else than `besides` wrote something that was recorded after `since`, the newest first, at most so many.
    Result<std::vector<IncidentChange>> changedSince(Instant since, const QString &besides, int limit);

    // silence.cpp
    /// Customers with something open, the longest silence first; how long it was is left to who knows the hour and the calendars.
    Result<SilentPage> silentCustomers(const QString &after, int limit);

    // people.cpp
    Result<void> save(const Customer &);
    Result<void> save(const Contact &);
    Result<void> save(const Site &);
    Result<void> save(const Equipment &);
    Result<void> save(const Technician &);
    Result<Customer> customer(CustomerId);
    Result<std::optional<Customer>> customerByName(const QString &name);
    Result<Technician> technician(TechnicianId);
    Result<std::optional<Technician>> technicianByName(const QString &name);
    Result<std::vector<Customer>> customers();
    Result<std::vector<Technician>> technicians();
    Result<std::vector<Contact>> contactsOf(CustomerId);
    Result<std::vector<Site>> sitesOf(CustomerId);
    Result<std::vector<Equipment>> equipmentOf(CustomerId);
    /// The incidents of a customer; those that a technician follows.
    Result<std::vector<IncidentId>> incidentsOf(CustomerId);
    Result<std::vector<IncidentId>> incidentsOf(TechnicianId);

    // directory.cpp
    /// Whose number this is, as it was shown or typed: those who have it whole first, then those with its last nine digits.
    Result<std::vector<Caller>> callers(const QString &number, int most);
    /// Customers by name from a place on: a page's `next`, empty for the first.
    Result<CustomerPage> customersFrom(const QString &from, int limit);
    /// Customers of whom anything holds these words: name, contacts with phones and mails, addresses, equipment; the best first.
    Result<CustomerPage> customersWith(const QString &words, int limit);
    /// What hangs on customers, by name from a place on as above; without their incidents.
    Result<CustomerFiles> customerFilesFrom(const QString &from, int limit);
    /// Everything about one, with the newest incidents.
    Result<CustomerFile> customerFile(CustomerId, int incidents);

    // calls.cpp
    Result<void> save(const Call &);
    /// One that is not known: nothing.
    Result<std::optional<Call>> call(CallId);
    /// From a place on: a page's `next`, empty for the first.
    Result<CallPage> calls(CallList, const QString &from, int limit);
    Result<OwedCalls> owedCalls(Instant now);
    /// Calls from this number whose customer is known, the newest first.
    Result<std::vector<CallRow>> earlierCalls(const QString &number, int most);
    /// Calls that ring since before that moment: whoever saw them ended without saying what became of them.
    Result<std::vector<CallId>> callsLeftRinging(Instant before);
    /// What began since then at sites of that postal code, the newest first.
    Result<std::vector<NearIncident>> incidentsNear(const QString &postalCode, Instant since, int most);
    // equipmentlist.cpp
    /// Units by serial number, model and id from a place on: a page's `next`, empty for the first.
    Result<EquipmentPage> equipmentFrom(const QString &from, int limit);
    /// Units of which anything holds these words, the best first.
    Result<EquipmentPage> equipmentWith(const QString &words, int limit);
    /// What was promised to a customer, the open ones first, each the latest due first.
    Result<std::vector<CustomerPromise>> promisesTo(CustomerId, int limit);
    /// Takes a contact, a site or a unit away, or a customer with all of theirs; false when an incident, or for a site a unit, needs it.
    Result<bool> removeUnused(const ImportRecord &);

    // forgetting.cpp
    /// What forgetting a customer would take away, and what speaks against it.
    Result<ForgetPlan> forgetPlan(CustomerId);
    /// Puts "forgotten" in the place of every word of theirs, and writes down that it did; answers their incidents, whose commitments are to
    /// be derived anew in the same transaction. Conflict while something is open; Permission where the user may not.
    Result<std::vector<IncidentId>> forget(CustomerId, const QString &by, Instant now);
    /// Nothing of what was forgotten stays behind in what the file no longer uses; before forget(), and after.
    Result<void> beginForgetting();
    Result<void> endForgetting();
    /// What they told by telephone, the oldest first.
    Result<std::vector<Call>> callsOf(CustomerId);

    // importbatches.cpp
    Result<void> beginImport(const ImportBatch &);
    /// Writes down that the batch brought this record.
    Result<void> addImported(const ImportBatchId &, const ImportRecord &);
    /// The newest first.
    Result<std::vector<ImportBatch>> imports();
    /// What a batch brought and nobody took back, behind `after`: customers last.
    Result<std::vector<ImportRecord>> imported(const ImportBatchId &, const ImportRecord &after, int limit);
    /// Takes a record away that nothing refers to; false: something does, and it stays.
    Result<bool> dropImported(const ImportBatchId &, const ImportRecord &);
    Result<void> markUndone(const ImportBatchId &, Instant now);

    // formerfacts.cpp
    /// What rules could ask about the incident before, the oldest first.
    Result<std::vector<CaseFacts>> formerFacts(IncidentId);
    /// Appends one; Conflict when another desktop was faster.
    Result<void> addFormerFacts(const CaseFacts &);
    /// How many there are of all incidents.
    Result<int> newestFacts();

    // drafts.cpp
    /// Keeps the draft unless a newer state of it is kept, or its entry or incident is recorded already.
    Result<void> keepDraft(const KeptDraft &);
    Result<void> dropDraft(DraftId);
    /// Those of a person, the newest first.
    Result<std::vector<KeptDraft>> drafts(const QString &person);
    /// Has the draft become an entry or an incident?
    Result<bool> isRecorded(DraftId);

    // presence.cpp: who has an incident open; for a database that desks share
    /// Says where a desk is, in place of what it said before; `tells`: the others hear of it at once.
    Result<void> savePresence(const PresentPerson &, bool tells);
    /// The desk is on no incident any more; the others hear of it.
    Result<void> dropPresence(DeskId);
    /// Takes away what these desks said last, unless they have said something since.
    Result<void> sweepPresence(const std::vector<PresentPerson> &gone);
    /// What every desk said last, the earliest first, whether or not it still runs.
    Result<std::vector<PresentPerson>> present();

    // replies.cpp
    /// Everybody's and those of this person, the most used first.
    Result<std::vector<SavedReply>> savedReplies(const QString &person);
    /// One that is gone: nothing.
    Result<std::optional<SavedReply>> savedReply(ReplyId);
    /// Writes it as the next version; how often it was used stays what it was. Conflict when the stored version is another; one that is
    /// gone comes back.
    Result<void> save(const SavedReply &);
    /// Conflict when the stored version is another; one that is gone is dropped.
    Result<void> dropReply(const SavedReply &);
    /// It was used once more.
    Result<void> countUse(ReplyId);
    /// The words of a language that a person taught the spelling.
    Result<QStringList> ownWords(const QString &person, const QString &language);
    Result<void> addOwnWord(const QString &person, const QString &language, const QString &word);

    // livecopy.cpp: the whole database, which must be SQLite, into a new file; between its pieces all else goes on
    /// Brings what was written into the file, where nothing is changed any more until endCopy(). Answers the size of the copy.
    Result<qint64> beginCopy(const QString &file);
    /// Copies the next piece, and answers how much there is by now.
    Result<qint64> copyPiece();
    /// What was written meanwhile comes into the file again; what of the copy is not finished is removed.
    Result<void> endCopy();
    /// All of it at once.
    Result<void> copyTo(const QString &file);

    // removing.cpp: for the sample alone
    /// Takes incidents away with all that hangs on them; their tables refuse it before and after. Permission where the user may not.
    Result<void> removeIncidents(const std::vector<IncidentId> &);
    /// With contacts, sites and equipment; an error while an incident is theirs.
    Result<void> remove(CustomerId);
    Result<void> remove(TechnicianId);
    Result<void> removeDocument(const QString &name);
    Result<qint64> entryCount(IncidentId);
    /// Is a draft kept for it, of whomever?
    Result<bool> isBeingWritten(IncidentId);

    // settings.cpp: documents by name ("calendars", "rules", "company"), as JSON text
    Result<std::optional<QByteArray>> document(const QString &name);
    Result<void> saveDocument(const QString &name, const QByteArray &json);
    /// Who is told on a shared database when nobody answers; empty: nobody was named.
    Result<QString> lead();
    Result<void> saveLead(const QString &name);

    /// The name of the company that runs the desk; empty: nobody said it.
    Result<QString> company();
    Result<void> saveCompany(const QString &name);

    /// Do other programs write here too? SQLite belongs to one program.
    bool isShared() const;
    /// The number of the newest migration that was run here, by whichever program.
    Result<int> schema();
    /// The number of the newest law; 0: none yet.
    Result<int> newestLaw();
    /// The law by its versions, the oldest first.
    Result<std::vector<LawVersion>> lawVersions();
    /// Appends one; Conflict when another desktop was faster.
    Result<void> addLawVersion(const LawVersion &);

    // attachments.cpp: files by the SHA-256 of their content, once each, in pieces; and to which entry each belongs
    /// Makes room for a content; false when all of it is there already.
    Result<bool> beginBlob(const QString &sha256, qint64 size, Instant now);
    /// What is whole stays as it is: then it does nothing.
    Result<void> putPiece(const QString &sha256, int place, const QByteArray &bytes);
    /// All pieces are there, so many, and none behind them; Damaged when they are not.
    Result<void> finishBlob(const QString &sha256, int pieces);
    /// An attempt failed: what it stored goes, unless the content is whole.
    Result<void> dropUnfinished(const QString &sha256);
    /// The bytes of one piece; NotFound behind the last.
    Result<QByteArray> piece(const QString &sha256, int place);
    /// Writes it, or its caption anew. The content must be there, and the entry not be recorded yet.
    Result<void> attach(const Attachment &);
    /// Takes one off a draft; Permission when the entry is recorded.
    Result<void> detach(AttachmentId);
    /// Those of recorded entries, in the order in which they were added.
    Result<std::vector<Attachment>> attachments(IncidentId);
    /// Recomputes the hash of every file, and of what is known of it; one that a recorded entry has and that is not there whole is found.
    Result<std::vector<Finding>> verifyAttachments(const std::function<bool(qint64, qint64)> &progress);
    /// Forgets what was begun before that moment and belongs to no entry and no draft.
    Result<void> pruneAttachments(Instant before);

    // verification.cpp
    /// Recomputes every chain; calls `progress(done, of)` now and then, which may stop it by answering false.
    Result<std::vector<Finding>> verifyChains(const std::function<bool(qint64, qint64)> &progress);
    /// The same for the last `most` incidents alone.
    Result<std::vector<Finding>> verifySample(int most);
    /// Is the file whole, page by page? A server sees to its own files.
    Result<std::vector<Finding>> verifyFile();
    /// The columns that the store makes for itself against what they are made of: the search text, sort keys, moments of steps.
    Result<std::vector<Finding>> verifyMade(const Incident &, std::span<const Commitment>);
    /// Every incident's id, for checks that derive.
    Result<std::vector<IncidentId>> incidentIds();

private:
    struct Waiting;
    Result<void> raiseOne(const Waiting &, Instant now, const RaiseTerms &, Raised &);
    Result<void> keepUnread(const QString &desk, Instant now);
    /// In the transaction there is, or one of its own.
    Result<void> together(const std::function<Result<void>()> &work);
    /// The same; others hear that the directory was written.
    Result<void> tellingDirectory(const std::function<Result<void>()> &work);
    /// The end of an incident's chain of entries.
    struct Head
    {
        qint64 count = 0;
        QString hash;
    };
    /// The stored columns of an incident, count and head of its chain behind them; empty when it is not there.
    Result<std::vector<QVariant>> rowOf(IncidentId, int expected);
    Result<void> update(const Incident &, int expected, std::vector<QVariant> stored, const Head *head, const std::optional<FieldChanger> &by);
    Result<void> keepChanges(const Incident &, const std::vector<QVariant> &stored, const std::vector<QVariant> &wanted, const FieldChanger &by);
    static Head headIn(const std::vector<QVariant> &row);
    Result<bool> insertChained(Entry &, Head &);
    Result<void> recognise(Entry &);

    std::unique_ptr<class LiveCopy> m_copy; ///< before the connection, so that it ends behind it: see there
    std::unique_ptr<Connection> m_connection;
    QCache<IncidentId, std::vector<QVariant>> m_rows{1000}; ///< rows lately written: to write what differs without reading it first
};
