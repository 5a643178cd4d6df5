// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/storage/query.h"

/// A filter as conditions on incident `i`, customer `cu` and technician `t`.
class QueueConditions
{
public:
    QueueConditions(const QueueFilter &, const QueueMoment &, const Dialect &);

    /// " and ... and ...", or nothing.
    const QString &sql() const { return m_sql; }
    void bindTo(Query &) const;
    /// Do only open ones pass?
    bool onlyOpen() const { return m_onlyOpen; }

private:
    void older(const QueueFilter &);
    QString condition(const FilterTest &, const QString &value);
    QString owner(const QString &value);
    QString due(const QString &value);
    QString since(const QString &column, const QString &value);
    QString words(const QString &text, bool isPhrase);
    /// A placeholder for the value.
    QString put(const QVariant &value);

    const QueueMoment &m_moment;
    const Dialect &m_dialect;
    QString m_sql;
    bool m_onlyOpen = false;
    std::vector<QVariant> m_values; ///< of :q0, :q1, ...
};
