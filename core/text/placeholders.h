// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/text/language.h"

#include <map>
#include <span>

/// A placeholder that saved replies may hold.
struct PlaceholderSpec
{
    const char *name; ///< "customer.name": written {{customer.name}}
    const char *text; ///< what it stands for; English, of the context "Aviso"
};
/// All of them, in the order in which they are offered.
std::span<const PlaceholderSpec> placeholderSpecs();
bool isPlaceholder(const QString &name);
/// "Name of the customer": what it stands for; empty for an unknown one.
QString placeholderText(const QString &name, const Language &language);

/// Where a placeholder stands in a text, with its braces.
struct PlaceholderUse
{
    QString name;
    qsizetype at = 0;
    qsizetype length = 0;
};
/// Those of a text, in their order, known or not. Code and logs are left alone: their braces are their own.
std::vector<PlaceholderUse> placeholdersIn(const QString &text);

/// What each one says; one without a value stays in the text, so that it is seen.
using PlaceholderValues = std::map<QString, QString>;

/// What the dossier does not know of an entry that is being written.
struct PlaceholderTerms
{
    QString me; ///< the person at the desk
    std::optional<ContactId> contact; ///< to whom is written; nothing: the first contact
    std::optional<Instant> promised; ///< by when; nothing: the earliest promise that is open
    Language language{QStringLiteral("en")}; ///< of the message
    QTimeZone zone = QTimeZone::utc();
    Instant now;
};
PlaceholderValues placeholderValues(const Dossier &dossier, const PlaceholderTerms &terms);
/// The text with every placeholder that has a value replaced by it.
QString filledIn(const QString &text, const PlaceholderValues &values);
