// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/desk/calls.h"
#include "ui/viewpoint.h"

#include <QWidget>

class MomentEdit;
class QComboBox;
class QLineEdit;
class TextLabel;

/// The foot of the intake card: what is promised and the sentence to say, how soon it matters and why, and who follows it.
class PromiseFields : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseFields(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setTechnicians(const std::vector<Technician> &technicians);
    void setCalendar(const WorkingCalendar &calendar);
    /// The sentence is said in this language.
    void setLanguage(const QString &code);
    void suggest(const SuggestedPriority &suggested);
    void read(CallCard &card) const;
    /// What is wrong with the moment; empty: nothing.
    QString problem() const;
    void focusMoment();

Q_SIGNALS:
    void changed();

private:
    QString words() const;
    void say();
    void dress();

    Viewpoint m_viewpoint;
    QString m_languageCode;
    SuggestedPriority m_suggested;
    QComboBox *m_kind;
    QLineEdit *m_what;
    MomentEdit *m_due;
    TextLabel *m_sentence;
    TextLabel *m_why;
    QComboBox *m_priority;
    QLineEdit *m_reason;
    QComboBox *m_owner;
};
