// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figuretables.h"

#include "core/report/figurewords.h"
#include "core/report/paper.h"
#include "core/text/plain.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;
using What = FigureNumber::What;

namespace report {

QString FigureWords::share(qint64 part, qint64 of) const
{
    if (of == 0)
        return u"–"_s;
    qint64 percent = std::llround(100.0 * static_cast<double>(part) / static_cast<double>(of));
    percent = part < of ? std::min<qint64>(percent, 99) : percent; // all of them alone are 100 %, none alone are 0 %
    percent = part > 0 ? std::max<qint64>(percent, 1) : percent;
    return u"%1\u00a0%"_s.arg(language.locale().toString(percent));
}

QString FigureWords::nameOf(LedgerBy by, const LedgerSum &sum) const
{
    switch (by) {
    case LedgerBy::Rule: {
        const ::Rule *rule = rules.find(sum.key);
        return rule ? rule->name.in(language.code()) : sum.key;
    }
    case LedgerBy::Person:
        return sum.key.isEmpty() ? text(QT_TRANSLATE_NOOP("Aviso", "Unassigned")) : sum.name;
    case LedgerBy::Customer:
        return sum.name;
    case LedgerBy::Week:
        break;
    }
    const QDate monday = sum.from->in(zone).date();
    return text(QT_TRANSLATE_NOOP("Aviso", "Week %1 · %2 – %3"))
        .arg(sum.key.section(u"-W"_s, 1), language.locale().toString(monday, u"d MMM"_s), language.locale().toString(monday.addDays(6), u"d MMM yyyy"_s));
}

std::vector<FigureTable> figureTables(const Figures &figures, const RuleSet &rules, const Language &language, const QTimeZone &zone)
{
    const FigureWords words{figures, rules, language, zone};
    return {overviewTable(words), keptTable(words, LedgerBy::Week), keptTable(words, LedgerBy::Rule), keptTable(words, LedgerBy::Person), keptTable(words, LedgerBy::Customer),
            silenceTable(words), silentTable(words), timesTable(words), waitsTable(words), falseTable(words, 0), falseTable(words, 1), falseTable(words, 2), unitsTable(words),
            opinionsTable(words), talksTable(words)};
}

QString periodWords(const FigureFilter &filter, const Language &language, const QTimeZone &zone)
{
    const auto day = [&](Instant at) { return language.locale().toString(at.in(zone).date(), u"d MMM yyyy"_s); };
    return u"%1 – %2"_s.arg(day(filter.from), day(filter.to - Milliseconds(1)));
}

Result<std::shared_ptr<const Paper>> figuresPaper(const std::vector<FigureTable> &tables, const FigureFilter &filter, const QString &about, const QString &company,
                                                  const QString &code, const QTimeZone &zone, Instant now)
{
    const Typefaces faces = Typefaces::installed();
    if (faces.text.isEmpty())
        return fail(Error::Kind::Environment, QCoreApplication::translate("Aviso", "No font is installed, so a report cannot be set. Install one, for example the packages fonts-inter and fonts-dejavu-core."));
    const Language language(code);
    Account account;
    account.kicker = company.isEmpty() ? u"Aviso"_s : displayableLine(company, 60);
    account.number = periodWords(filter, language, zone);
    account.title = language.text(QT_TRANSLATE_NOOP("Aviso", "Figures"));
    account.reader = about.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "All incidents")) : displayableLine(about, 120);
    account.date = language.moment(now, zone);
    account.forTeam = true;
    constexpr size_t most = 40; // the file has all of them
    for (const FigureTable &table : tables) {
        if (table.rows.empty())
            continue;
        Account::Section section;
        section.title = table.title;
        if (!table.summary.isEmpty())
            section.statements.push_back({{}, table.summary});
        // Seven columns would break the words of their heads: what was waived and called off says nothing about us.
        const auto isSet = [&](qsizetype column) { return table.sums.empty() || (column != 5 && column != 6); };
        for (qsizetype column = 0; column < table.heads.size(); ++column) {
            if (isSet(column))
                section.columns += table.heads[column];
        }
        for (size_t i = 0; i < table.rows.size() && i < most; ++i) {
            QStringList line;
            for (size_t column = 0; column < table.rows[i].size(); ++column) {
                if (isSet(static_cast<qsizetype>(column)))
                    line += displayableLine(table.rows[i][column].text, 80);
            }
            section.lines.push_back(line);
        }
        account.sections.push_back(std::move(section));
        if (table.rows.size() > most) // a section sets its words before its table
            account.sections.push_back({{}, {}, {{{}, language.text(QT_TRANSLATE_NOOP("Aviso", "The first %1 of %2 lines; the file for spreadsheets has all of them.")).arg(most).arg(table.rows.size())}}, {}, {}, false, {}, {}});
    }
    return std::make_shared<const Paper>(std::move(account), faces, language);
}

}
