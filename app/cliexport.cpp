// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include <QSaveFile>

int runExport(Session &session)
{
    const QString format = session.options.value(QStringLiteral("format"));
    if (format != QLatin1String("ics"))
        return session.console.usage(Cli::tr("--%1: expected one of %2, found \"%3\"").arg(QStringLiteral("format"), QStringLiteral("ics"), format));
    const Result<QByteArray> text = awaited(session.desk->reminders().calendar(session.options.value(QStringLiteral("owner")), session.language));
    if (!text)
        return session.console.failure(text.error());
    const QString path = session.options.value(QStringLiteral("out"));
    const auto refused = [&](const QString &reason) {
        return session.console.failure({Error::Kind::Environment, Cli::tr("The file cannot be written: %1 (%2)").arg(path, reason), {}});
    };
    if (path.isEmpty() || path == QLatin1String("-"))
        return session.console.raw(*text) ? Done : refused({});
    QSaveFile file(path); // the old file stays until the new one is complete
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit())
        return refused(file.errorString());
    if (session.console.json)
        session.console.document(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("bytes"), text->size()}});
    else
        session.console.line(path);
    return Done;
}
