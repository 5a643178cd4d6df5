// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"
#include "ui/viewpoint.h"

#include <QWidget>

#include <map>

class Chip;
class QComboBox;
class QDateEdit;
class SegmentedControl;

/// Over which time the ledger is summed, by what, and of which rule, person or customer alone.
class LedgerFilters : public QWidget
{
    Q_OBJECT
public:
    enum class Period { FourWeeks, Quarter, Year, Everything, Days };

    explicit LedgerFilters(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    LedgerBy by() const;
    LedgerFilter filter() const;
    /// Chooses without a signal.
    void setBy(LedgerBy by);
    void setPeriod(Period period);
    /// Keeps one line of a grouping alone, named on a chip that takes it away again; a week narrows the days.
    void keep(LedgerBy by, const LedgerSum &sum, const QString &name);
    bool isNarrowed() const;

Q_SIGNALS:
    void changed();

private:
    void buildPeriods();
    void drop(LedgerBy by);
    Instant startOf(const QDate &date) const;
    QDate today() const;

    Viewpoint m_viewpoint;
    LedgerFilter m_kept; ///< rule, person and customer of the chips
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    SegmentedControl *m_by;
    std::map<LedgerBy, Chip *> m_chips;
};
