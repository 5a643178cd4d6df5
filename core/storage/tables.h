// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/call.h"
#include "core/model/casefacts.h"
#include "core/model/dossier.h"
#include "core/model/habits.h"
#include "core/model/keptdraft.h"
#include "core/model/lists.h"
#include "core/model/presentperson.h"
#include "core/model/savedreply.h"
#include "core/storage/columns.h"

#include <limits>

template<>
struct TableOf<Customer> { static constexpr const char *name = "customer"; };
template<>
struct TableOf<Contact> { static constexpr const char *name = "contact"; };
template<>
struct TableOf<Site> { static constexpr const char *name = "site"; };
template<>
struct TableOf<Equipment> { static constexpr const char *name = "equipment"; };
template<>
struct TableOf<Technician> { static constexpr const char *name = "technician"; };
template<>
struct TableOf<Incident> { static constexpr const char *name = "incident"; };
template<>
struct TableOf<Entry> { static constexpr const char *name = "entry"; };
template<>
struct TableOf<Commitment> { static constexpr const char *name = "commitment"; };
template<>
struct TableOf<Reminder> { static constexpr const char *name = "notice"; };
template<>
struct TableOf<Habits> { static constexpr const char *name = "habits"; };
template<>
struct TableOf<Attachment> { static constexpr const char *name = "attachment"; };
template<>
struct TableOf<KeptDraft> { static constexpr const char *name = "draft"; };

template<>
struct TableOf<Call> { static constexpr const char *name = "call"; };
template<>
struct TableOf<PresentPerson> { static constexpr const char *name = "presence"; };

template<>
struct TableOf<SavedReply> { static constexpr const char *name = "saved_reply"; };
template<>
struct TableOf<FormerFacts> { static constexpr const char *name = "former_facts"; };

template<>
struct TableOf<FieldChange> { static constexpr const char *name = "field_change"; };

template<>
struct TableOf<LawVersion> { static constexpr const char *name = "law"; };

/// By what a due moment is sorted: one that never comes stands last, in both databases alike.
inline qint64 dueOrder(const std::optional<Instant> &due)
{
    return due ? due->ms : std::numeric_limits<qint64>::max();
}

/// What the store makes of an incident beside its own fields; in the order of its columns.
std::vector<QVariant> madeOf(const Incident &);
/// As above: sort key, moment of the next notice.
std::vector<QVariant> madeOf(const Commitment &, const ShownNotices &);
/// What was shown about a commitment until a moment. What a clock that ran ahead showed later than that is left out: it says nothing
/// about the moments since it was set right.
Result<ShownNotices> shownOf(Connection &, const CommitmentId &, Instant until);

/// Text as it is searched: lower case, without accents, spaces joined.
QString folded(const QString &text);
/// A pattern for `like ... escape '!'` that finds the folded text anywhere.
QString likePattern(const QString &text);
/// All its languages in one text, folded.
QString folded(const LocalText &text);

/// Runs a query that reads one value of the first column, such as an id, per row.
template<typename T>
Result<std::vector<T>> readColumn(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<T> all;
    while (query.next()) {
        if (!Stored<T>::read(query.value(0), all.emplace_back()))
            return damagedColumn(QStringLiteral("?"), "?", query.value(0));
    }
    return all;
}
