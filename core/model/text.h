// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

/// The same words in one or more languages ("es", "en"; "" when the language is not known).
struct LocalText
{
    QMap<QString, QString> byLanguage;

    bool operator==(const LocalText &) const = default;
    bool isEmpty() const;
    /// The words in the language; in their own language when they were never written in that one.
    QString in(const QString &language) const;
    static LocalText of(const QString &text, const QString &language = {});
};

/// Words that the customer may read. A type of its own: nothing but a person's decision turns team text into it.
struct CustomerText
{
    LocalText words;

    bool operator==(const CustomerText &) const = default;
};

/// Words for the team alone: they never reach a mail, a customer report or a communiqué's customer side.
struct TeamText
{
    LocalText words;

    bool operator==(const TeamText &) const = default;
};
