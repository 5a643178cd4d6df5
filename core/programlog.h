// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/result.h"

#include <functional>

// What the program did, in a few small files, for whoever looks for a mistake. Nothing that a person wrote goes in: a line is made of the
// program's own words, identities and numbers; of what Qt and others say, kind and category alone are noted.

/// One line; written when it goes out of scope. It takes nothing from which a customer's word could come.
class LogLine
{
public:
    /// `what`: words of the program, as they stand in its source.
    template<size_t N>
    explicit LogLine(const char (&what)[N]) : m_text(QString::fromLatin1(what)) {}
    ~LogLine();
    LogLine(const LogLine &) = delete;
    LogLine &operator=(const LogLine &) = delete;

    LogLine &with(const char *name, qint64 number);
    template<typename Tag>
    LogLine &with(const char *name, const Id<Tag> &id) { return add(name, id.toString()); }
    /// Its kind, and the driver's code; neither its sentence nor the driver's words, in which a row may be quoted.
    LogLine &with(const Error &error);

private:
    LogLine &add(const char *name, const QString &value);

    QString m_text;
};

/// Writes into `folder`/aviso.log from now on: 512 KB at most, with four older files behind it. Where it cannot be written there is no log.
void openProgramLog(const QString &folder, std::function<Instant()> clock);
void closeProgramLog();
/// The file in which it is being written; empty: none.
QString programLogFile();
