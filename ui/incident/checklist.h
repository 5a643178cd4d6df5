// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/protocols.h"
#include "ui/viewpoint.h"

#include <QWidget>

class MessageBar;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// The steps of an incident's protocol: which is current, how the others ended, and the words and keys that record the current one.
class Checklist : public QWidget
{
    Q_OBJECT
public:
    Checklist(Protocols &protocols, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows the protocol of another incident.
    void setIncident(IncidentId incident);
    /// Reads it again.
    void reload();
    const ProtocolStanding &standing() const { return m_standing; }
    /// "Checklist 2/5"; empty: no protocol is for it.
    QString title() const;
    /// Puts the keyboard where the current step is recorded.
    void focusWords();
    MessageBar *message() const { return m_message; }

Q_SIGNALS:
    /// What is shown is another one.
    void changed();
    void said(const QString &sentence);

private:
    void take(const ProtocolStanding &standing);
    void addStep(const StepOnList &step);
    QWidget *buildCurrent(const StepOnList &step);
    void record(StepResult result);
    QString standOf(const StepOnList &step) const;

    Protocols &m_protocols;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    ProtocolStanding m_standing;
    MessageBar *m_message;
    QVBoxLayout *m_steps;
    QWidget *m_list = nullptr;
    QString m_current;
    QLineEdit *m_words = nullptr;
    QList<QPushButton *> m_buttons;
    bool m_saving = false;
};
