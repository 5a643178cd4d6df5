// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/desk/timeline.h"
#include "core/rules/engine.h"
#include "ui/viewpoint.h"

#include <QDialog>

class MessageBar;
class MomentEdit;
class PlaceFields;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Takes a new incident while the customer is on the phone; not modal, several may be open.
class NewIncidentWindow : public QDialog
{
    Q_OBJECT
public:
    NewIncidentWindow(Timeline &timeline, People &people, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// What has been typed so far.
    NewIncident call() const;
    /// Is anything written here that closing would lose?
    bool hasWords() const;
    MessageBar *message() const { return m_message; }
    /// The identity of the incident that it becomes, also of its draft.
    void setIncidentId(IncidentId id) { m_id = id; }

public Q_SLOTS:
    /// Creates the incident, and closes when that has worked.
    void create();
    void reject() override;

Q_SIGNALS:
    void created(const Incident &incident);

private:
    QWidget *buildForm();
    QWidget *buildFoot();
    void loadPeople();
    void customerChosen();
    void fillContact(const QString &name);
    QLineEdit *line(const QString &id, const QString &name, const QString &placeholder);

    Timeline &m_timeline;
    People &m_people;
    Viewpoint m_viewpoint;
    IncidentId m_id;
    std::vector<Customer> m_customers;
    std::vector<Contact> m_contacts;
    MessageBar *m_message;
    PlaceFields *m_place;
    QLineEdit *m_customer;
    QLineEdit *m_caller;
    QLineEdit *m_phone;
    QLineEdit *m_title;
    QPlainTextEdit *m_words;
    QComboBox *m_channel;
    QComboBox *m_urgency;
    QComboBox *m_owner;
    MomentEdit *m_when;
    QCheckBox *m_received;
    QPushButton *m_create;
    bool m_saving = false;
    bool m_sure = false;
};
