// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"
#include "ui/directory/recordform.h"
#include "ui/viewpoint.h"

class QCheckBox;

/// Name, language, channel, hours and notes of a customer, new or changed.
class CustomerForm : public RecordForm
{
    Q_OBJECT
public:
    CustomerForm(Directory &directory, const std::optional<Customer> &before, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    /// As it is written; with its id.
    const Customer &customer() const { return m_customer; }

protected:
    QFuture<Result<void>> write() override;

private:
    Directory &m_directory;
    std::optional<Customer> m_before;
    Customer m_customer;
    QString m_language;
    CheckedLine *m_name, *m_tax, *m_contract, *m_reachable;
    QComboBox *m_languages, *m_channels;
    QPlainTextEdit *m_notes;
};

/// A person of the customer, new or changed; several phones and mails in one line each.
class ContactForm : public RecordForm
{
    Q_OBJECT
public:
    /// A new one has no name yet.
    ContactForm(Directory &directory, const Contact &contact, bool isNew, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    const Contact &contact() const { return m_contact; }

protected:
    QFuture<Result<void>> write() override;

private:
    Directory &m_directory;
    std::optional<Contact> m_before;
    Contact m_contact;
    CheckedLine *m_name, *m_role, *m_phones, *m_mails;
    QComboBox *m_channels, *m_languages;
    QCheckBox *m_technical;
};

/// A place of the customer, new or changed.
class SiteForm : public RecordForm
{
    Q_OBJECT
public:
    SiteForm(Directory &directory, const Site &site, bool isNew, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    const Site &site() const { return m_site; }

protected:
    QFuture<Result<void>> write() override;

private:
    Directory &m_directory;
    std::optional<Site> m_before;
    Site m_site;
    CheckedLine *m_name, *m_address, *m_postalCode, *m_zone, *m_latitude, *m_longitude;
    QPlainTextEdit *m_access;
};

/// A unit of the customer, new or changed.
class EquipmentForm : public RecordForm
{
    Q_OBJECT
public:
    EquipmentForm(Directory &directory, const Equipment &unit, bool isNew, const std::vector<Site> &sites, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    /// Says what the unit is beside its record, such as that it is lent; without words nothing.
    void say(const QStringList &standing);
    const Equipment &unit() const { return m_unit; }

protected:
    QFuture<Result<void>> write() override;

private:
    CheckedLine *addDate(const QString &id, const QString &name, const QDate &date);

    Directory &m_directory;
    std::optional<Equipment> m_before;
    Equipment m_unit;
    Viewpoint m_viewpoint;
    QComboBox *m_sites;
    CheckedLine *m_kind, *m_brand, *m_model, *m_serial, *m_installed, *m_from, *m_to, *m_by, *m_extended, *m_contract;
};

/// What a site is called where there is little room: its name, else its address.
QString siteName(const Site &site);
