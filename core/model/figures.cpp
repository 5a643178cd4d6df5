// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/figures.h"

#include <algorithm>

namespace {

char letterOf(const std::optional<Verdict> &verdict)
{
    switch (verdict.value_or(Verdict::CalledOff)) {
    case Verdict::Kept: return 'k';
    case Verdict::Late: return 'l';
    case Verdict::Missed: return 'm';
    case Verdict::Waived: return 'w';
    case Verdict::Overdue: return 'o';
    case Verdict::CalledOff: break;
    }
    return 'c';
}

void add(QString &lines, char letter, std::initializer_list<qint64> numbers, const QString &word = {})
{
    lines += QLatin1Char(letter);
    bool isFirst = true;
    for (const qint64 number : numbers) {
        if (!std::exchange(isFirst, false))
            lines += u' ';
        lines += QString::number(number);
    }
    if (!word.isEmpty())
        lines += u' ' + word;
    lines += u'\n';
}

/// The rank-th of the smallest, by nearest rank.
qint64 percentile(std::vector<qint64> &values, int percent)
{
    const size_t rank = (values.size() * static_cast<size_t>(percent) + 99) / 100;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(std::max<size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

}

QString packed(const std::vector<OwedFigure> &all)
{
    QString lines;
    for (const OwedFigure &one : all)
        add(lines, letterOf(one.verdict), {one.at.ms}, one.rule);
    return lines;
}

QString packed(const std::vector<TalkFigure> &all)
{
    QString lines;
    for (const TalkFigure &one : all)
        add(lines, one.asksForNews ? 'a' : one.isTheirs ? 'i' : 'o', {one.at.ms, one.spent, one.silence + 1});
    return lines;
}

QString packed(const std::vector<WaitFigure> &all)
{
    QString lines;
    for (const WaitFigure &one : all)
        add(lines, static_cast<char>('a' + static_cast<int>(one.cause)), {one.from.ms, one.to ? one.to->ms : 0});
    return lines;
}

QString packed(const std::vector<OpinionFigure> &all)
{
    QString lines;
    for (const OpinionFigure &one : all)
        add(lines, one.refused ? 'r' : one.score > 0 ? static_cast<char>('0' + one.score) : 'q', {one.at.ms, one.asked ? one.asked->ms : 0});
    return lines;
}

QString packed(const std::vector<UnitFigure> &all)
{
    QString lines;
    for (const UnitFigure &one : all)
        add(lines, one.fault ? static_cast<char>('a' + static_cast<int>(*one.fault)) : 's', {one.at.ms});
    return lines;
}

qint64 FigureLines::number()
{
    qint64 value = 0;
    while (m_at < m_end && (*m_at == u' ' || *m_at == u'-')) // nothing here is negative
        ++m_at;
    for (; m_at < m_end && m_at->unicode() >= u'0' && m_at->unicode() <= u'9'; ++m_at)
        value = value * 10 + (m_at->unicode() - u'0');
    return value;
}

QStringView FigureLines::rest()
{
    while (m_at < m_end && *m_at == u' ')
        ++m_at;
    const QChar *from = m_at;
    while (m_at < m_end && *m_at != u'\n')
        ++m_at;
    return QStringView(from, m_at < m_end ? m_at++ : m_at);
}

Spread spreadOf(std::vector<qint64> &values)
{
    if (values.empty())
        return {};
    return {static_cast<qint64>(values.size()), percentile(values, 50), percentile(values, 80), percentile(values, 95)};
}
