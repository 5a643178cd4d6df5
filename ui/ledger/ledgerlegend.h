// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"

#include <QWidget>

/// What each pattern of the chart means, in a word, with how many there are.
class LedgerLegend : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerLegend(QWidget *parent = nullptr);

    void setCounts(const LedgerCounts &counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words(Verdict verdict) const;

    LedgerCounts m_counts;
};
