// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/model/names.h"

using ViewId = Id<struct ViewTag>;

/// A list of incidents under a name: what it is asked for, in which order, and with which columns.
struct SavedView
{
    ViewId id;
    QString name;
    QString owner; ///< the person whose it is; empty: everybody's
    QString filter; ///< in the language of filters; kept as it is where it is not understood
    QueueSort sort = QueueSort::NextDue;
    bool descending = false;
    QStringList columns; ///< their names, in order; empty: the usual ones
    bool pinned = false; ///< stands in the sidebar
    int version = 0; ///< grows with each change; a lost race shows by it; 0: not saved yet
    /// Fields of which something is stored that this Aviso does not know; saving leaves that as it is unless another value was chosen.
    QStringList unread = {};

    bool isShared() const { return owner.isEmpty(); }
    bool operator==(const SavedView &) const = default;
};

/// What a list is asked for by a view.
struct ViewQuestion
{
    QueueFilter queue;
    QStringList problems; ///< what of the view says nothing, each in one sentence with what to do; the rest counts
};
/// Read in the language ("es", "en") of who looks at it.
ViewQuestion questionOf(const SavedView &, const QString &language);

/// The filter as views keep it, whatever language it was typed in; one that is not understood whole stays as typed.
QString canonicalFilter(const QString &typed);

template<>
struct Names<QueueSort>
{
    static constexpr auto table = nameTable<QueueSort>({{QueueSort::NextDue, "next_due"}, {QueueSort::Number, "number"}, {QueueSort::Customer, "customer"},
        {QueueSort::Priority, "priority"}, {QueueSort::Owner, "owner"}, {QueueSort::Silent, "silent"}, {QueueSort::Waiting, "waiting"}, {QueueSort::Activity, "activity"}});
};
