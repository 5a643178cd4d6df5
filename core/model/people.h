// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/model/text.h"

#include <QStringList>

#include <optional>
#include <vector>

using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using SiteId = Id<struct SiteTag>;
using TechnicianId = Id<struct TechnicianTag>;

/// An organisation or a person to whom a service is owed.
struct Customer
{
    CustomerId id;
    QString name;
    QString contract; ///< name of the maintenance contract, empty without
    QString calendar; ///< id of the working calendar promised to this customer, empty for the office's
    QString language; ///< "es" or "en": the language in which they are written to
    TeamText notes;
    QString taxNumber;
    QString preferredChannel; ///< a word of Channel, or empty
    QString reachable; ///< in words: when they can be reached

    bool operator==(const Customer &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("name", self.name), visit("contract", self.contract), visit("calendar", self.calendar),
            visit("language", self.language), visit("notes", self.notes), visit("tax_number", self.taxNumber),
            visit("preferred_channel", self.preferredChannel), visit("reachable", self.reachable);
    }
};

/// A person of the customer.
struct Contact
{
    ContactId id;
    CustomerId customer;
    QString name;
    QString role;
    QStringList phones; ///< E.164 where known
    QStringList mails;
    QString preferredChannel; ///< a word of Channel, or empty
    QString language;
    bool technicalText = false; ///< may receive technical text

    bool operator==(const Contact &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("customer", self.customer), visit("name", self.name), visit("role", self.role),
            visit("phones", self.phones), visit("mails", self.mails), visit("preferred_channel", self.preferredChannel),
            visit("language", self.language), visit("technical_text", self.technicalText);
    }
};

/// A place where equipment stands and a technician is let in.
struct Site
{
    SiteId id;
    CustomerId customer;
    QString name;
    QString address;
    QString postalCode;
    std::optional<double> latitude; ///< degrees
    std::optional<double> longitude;
    QString zone;
    QString access; ///< who opens the door, and what to know there
    QString calendar; ///< id of the working calendar promised for this place, empty for none of its own

    bool operator==(const Site &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("customer", self.customer), visit("name", self.name), visit("address", self.address),
            visit("postal_code", self.postalCode), visit("latitude", self.latitude), visit("longitude", self.longitude),
            visit("zone", self.zone), visit("access", self.access), visit("calendar", self.calendar);
    }
};

/// One who repairs, installs and tells: an employee or an outside collaborator.
struct Technician
{
    TechnicianId id;
    QString name;
    bool collaborator = false; ///< works for another company
    QStringList skills; ///< "cooling:3": a skill and its level 1-3
    QStringList brands; ///< brands certified for
    QString base; ///< postal code of the base position
    QString area;
    QString calendar; ///< id of the working calendar, empty for the office's
    QString phone;
    std::optional<double> latitude = {}; ///< of the base, degrees; nothing: the postal code alone is known
    std::optional<double> longitude = {};
    int costPerHour = 0; ///< in hundredths of the company's money; 0: nobody said it

    bool operator==(const Technician &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("name", self.name), visit("collaborator", self.collaborator), visit("skills", self.skills),
            visit("brands", self.brands), visit("base", self.base), visit("area", self.area), visit("calendar", self.calendar),
            visit("phone", self.phone), visit("latitude", self.latitude), visit("longitude", self.longitude),
            visit("cost_per_hour", self.costPerHour);
    }
};
