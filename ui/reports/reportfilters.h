// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/figuring.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

/// Over which time reports are, and of which customer, person, kind of incident or contract alone.
class ReportFilters : public QWidget
{
    Q_OBJECT
public:
    enum class Period { Week, Month, Quarter, Year, Days };

    explicit ReportFilters(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    FigureFilter filter() const;
    /// Who and which there are to choose; what was chosen stays.
    void setChoices(const FigureChoices &choices);
    /// Chooses without a signal.
    void setPeriod(Period period);
    /// Those days, both included; as above.
    void setDays(const QDate &first, const QDate &last);
    /// Of whom reports are, in words; empty: of everything.
    QString about() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &id, const QString &name, const QString &all);
    QDate today() const;

    Viewpoint m_viewpoint;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_customer;
    QComboBox *m_person;
    QComboBox *m_kind;
    QComboBox *m_contract;
};
