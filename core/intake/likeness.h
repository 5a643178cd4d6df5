// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>
#include <vector>

// Are two records of the same? After Fellegi and Sunter (A Theory for Record Linkage, 1969): each field that agrees or disagrees adds the
// binary logarithm of how much oftener it does so among records of the same than among strangers. Fields that one of both does not know
// say nothing. Letters are compared without case and accents, by edits in which two neighbours that changed places are one edit (Damerau).

/// What a record may be known by.
struct Traits
{
    QString name = {}; ///< of the customer
    QString person = {}; ///< who calls
    QStringList phones = {};
    QStringList mails = {};
    QString address = {};
    QString postalCode = {};
    QStringList serials = {};
    QString model = {}; ///< brand and model
    QString words = {}; ///< what is wrong, in one line
    QString errorCode = {};
};

enum class Trait { Name, Person, Phone, Mail, Address, PostalCode, Serial, Model, Words, ErrorCode };

/// What one field says.
struct TraitLikeness
{
    Trait trait = Trait::Name;
    double likeness = 0; ///< 0 nothing alike, 1 the same
    double weight = 0; ///< bits for (above 0) or against

    bool operator==(const TraitLikeness &) const = default;
};

/// How alike two records are, and by what.
struct Likeness
{
    double weight = 0; ///< the sum, in bits
    std::vector<TraitLikeness> traits; ///< those that both know, the strongest first

    bool operator==(const Likeness &) const = default;
};

/// From this weight on two records are shown as perhaps the same customer.
constexpr double likelyParty = 5;
/// From this weight on two calls are shown as perhaps about the same.
constexpr double likelyCall = 7;

/// Are both the same customer? By name, person, phones, mails, address and postal code.
Likeness partyLikeness(const Traits &, const Traits &);
/// Are both calls about the same fault of the same unit? By the customer, and by serial, model, error code and words.
Likeness callLikeness(const Traits &, const Traits &);

/// Edits from one word to the other - a letter more, less or changed, two neighbours exchanged - as a part of the longer one: 1 the same.
double wordLikeness(const QString &, const QString &);
