// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergefile.h"

#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

QByteArray mergeFile(const report::Letter &letter, const std::vector<RecipientRow> &rows, const QString &usual, const QTimeZone &zone)
{
    const Language own(usual);
    const QStringList header{own.text(QT_TRANSLATE_NOOP("Aviso", "Customer")), own.text(QT_TRANSLATE_NOOP("Aviso", "Contact")), own.text(QT_TRANSLATE_NOOP("Aviso", "Mail")),
                             own.text(QT_TRANSLATE_NOOP("Aviso", "Phone")), own.text(QT_TRANSLATE_NOOP("Aviso", "Language")), own.text(QT_TRANSLATE_NOOP("Aviso", "Incident")),
                             own.text(QT_TRANSLATE_NOOP("Aviso", "Subject")), own.text(QT_TRANSLATE_NOOP("Aviso", "Text"))};
    QHash<QString, std::pair<QString, QString>> texts; // by language: composed once, not ten thousand times
    std::vector<QStringList> lines;
    for (const RecipientRow &row : rows) {
        const QString code = row.language.isEmpty() ? usual : row.language;
        if (!texts.contains(code)) {
            const Language language(code);
            texts.insert(code, {report::subjectOf(letter, language), report::spokenWords(letter, language, zone)});
        }
        const auto &[subject, text] = texts[code];
        lines.push_back({row.customer, row.contact, row.mails.value(0), row.phones.value(0), code, row.number, subject, text});
    }
    return writeCsv(header, lines);
}
