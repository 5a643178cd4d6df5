// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aftersales/closing.h"
#include "core/aftersales/matters.h"
#include "core/model/units.h"
#include "core/model/documentversion.h"
#include "core/model/reopening.h"
#include "core/model/statetable.h"

#include <QFuture>

#include <memory>

class Communiques;
class Figuring;
struct DeskParts;
class Store;

/// What comes after the fault is known, and what an incident needs before it is closed: escalations, replacements, loans, confirmation,
/// reopening, complaints, review and feedback. What is done about them is written as entries, by Timeline::record.
class Aftersales
{
public:
    explicit Aftersales(DeskParts &parts);
    ~Aftersales();

    /// One message to many about the same thing.
    Communiques &communiques() { return *m_communiques; }
    /// What reports show of all this.
    Figuring &figuring() { return *m_figuring; }

    /// How the matters of the incident stand, with those of what was merged into it.
    QFuture<Result<Matters>> matters(IncidentId);
    /// What it needs before it is closed, and what of that is met.
    QFuture<Result<std::vector<ClosingCondition>>> closing(IncidentId);
    /// What the customer said after it was solved or closed, and nobody has said yet what it is; the oldest first.
    QFuture<Result<std::vector<Entry>>> afterwords(IncidentId);
    /// How the incident stands for being opened again: who had said that it was solved, and how long ago.
    QFuture<Result<ReopeningOffer>> reopeningOf(IncidentId);
    /// Opens it again, in one transaction, and its duties come back; too long after it was solved it opens a new incident that is linked to
    /// it. InvalidInput for one that is open.
    QFuture<Result<Reopened>> reopen(const ReopeningWanted &);
    /// Within how many working days incidents are opened again.
    QFuture<Result<int>> reopenWithin();
    QFuture<Result<void>> setReopenWithin(int days);
    /// What was closed in false in [from, to), with the incidents behind each number.
    QFuture<Result<FalseCloses>> falseCloses(Instant from, Instant to);
    /// Which states there are, and which may follow which: the company's own, else the ones that Aviso comes with.
    QFuture<Result<StateTable>> states();
    /// Keeps them as the next version; InvalidInput says what does not work. `before`: Conflict when other ones are stored by now.
    QFuture<Result<void>> saveStates(const StateTable &, const std::optional<StateTable> &before = {});
    /// Earlier ones, the newest first.
    QFuture<Result<std::vector<DocumentVersion>>> stateVersions();
    /// The matters of a kind over all incidents, "loan" or another; what is due first.
    QFuture<Result<std::vector<MatterRow>>> list(const QString &kind, bool openOnly, int most = 500);
    /// Our units that are lent, with who has them: those that are out first, what is due first.
    QFuture<Result<std::vector<PoolUnit>>> pool();
    /// Takes a unit into the pool of those that are lent, or out of it; Conflict while a customer has it.
    QFuture<Result<void>> setInPool(EquipmentId, bool inPool);
    /// How a unit stands beside its record.
    QFuture<Result<UnitStanding>> standing(EquipmentId);
    /// The same of a customer's units: those that are ours to lend, and those that others took the place of.
    QFuture<Result<std::vector<CustomerUnit>>> standingsOf(CustomerId);

    /// Records several entries, of one incident or of many, all or none: as Timeline::record each, in the order given.
    QFuture<Result<std::vector<Entry>>> recordTogether(const std::vector<Entry> &);
    /// Takes back what such entries said, all of it or none: each is superseded by a note, the last one first. Refused when what was written
    /// since could not have happened without them; Conflict when somebody took one of them back already.
    QFuture<Result<std::vector<Entry>>> takeBack(const std::vector<Entry> &);

private:
    QFuture<Result<std::vector<Entry>>> writeAll(const std::vector<Entry> &, const std::vector<Entry> &standing);

    DeskParts &m_parts;
    std::unique_ptr<Communiques> m_communiques;
    std::unique_ptr<Figuring> m_figuring;
};

struct Known;
/// Refuses a closing while a need is not met and no reason stands in its place; the error names each, and what would meet it. On the database thread.
Result<void> checkedClosing(const Known &, const Entry &);
/// Refuses what cannot happen to a matter as it stands: a unit that leaves unchecked, a loan that is back twice. On the database thread.
Result<void> checkedMatter(Store &, const std::vector<Entry> &log, const Entry &);
/// Refuses a move that the company's table of states does not have; the words name what may follow. On the database thread.
/// A name is completed as it is kept.
Result<void> checkedState(Store &, const Incident &, Entry &);
/// Has this program show and read the names that the database holds. On the database thread.
Result<void> showStates(Store &);
/// Keeps how the matters of the incident stand once the entry is written; nothing to do for an entry about none.
Result<void> keepMatters(Store &, const std::vector<Entry> &log, const Entry &);
/// Keeps how all matters stand by the incident's log as it is now, with what follows for units and reopenings: when the log came otherwise
/// than entry by entry, as by an import, by a merge and when one is undone. On the database thread.
Result<void> keepAllMatters(Store &, const QTimeZone &, IncidentId, Instant now);
