// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/learnedwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const char *wordOf(int score)
{
    switch (score) {
    case 1: return QT_TRANSLATE_NOOP("Aviso", "very bad");
    case 2: return QT_TRANSLATE_NOOP("Aviso", "bad");
    case 3: return QT_TRANSLATE_NOOP("Aviso", "fair");
    case 4: return QT_TRANSLATE_NOOP("Aviso", "good");
    case 5: return QT_TRANSLATE_NOOP("Aviso", "very good");
    default: return QT_TRANSLATE_NOOP("Aviso", "no score");
    }
}

QString whom(FeedbackFrom from, const Language &language)
{
    return language.text(from == FeedbackFrom::Customer ? QT_TRANSLATE_NOOP("Aviso", "The customer") : QT_TRANSLATE_NOOP("Aviso", "The team"));
}

QStringList linesOf(const FeedbackAct &act, const Language &language, const MomentSaid &)
{
    switch (act.act) {
    case FeedbackAct::Act::Asked: return {language.text(QT_TRANSLATE_NOOP("Aviso", "Asked for an opinion"))};
    case FeedbackAct::Act::Refused: return {language.text(QT_TRANSLATE_NOOP("Aviso", "%1 did not want to give an opinion")).arg(whom(act.from, language))};
    case FeedbackAct::Act::FollowedUp: return {language.text(QT_TRANSLATE_NOOP("Aviso", "The low score was followed up"))};
    case FeedbackAct::Act::Answered: break;
    }
    QString line = u"%1: %2"_s.arg(whom(act.from, language), scoreInWords(act.score, language));
    if (act.mayCall)
        line += u", "_s + language.text(QT_TRANSLATE_NOOP("Aviso", "may be called about it"));
    return {line};
}

QStringList linesOf(const ReviewAct &act, const Language &language, const MomentSaid &)
{
    QStringList lines;
    for (const QString &why : act.whys)
        lines << (lines.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "Why: %1")) : language.text(QT_TRANSLATE_NOOP("Aviso", "And why that: %1"))).arg(why);
    if (!act.helped.isEmpty())
        lines << language.text(QT_TRANSLATE_NOOP("Aviso", "What helped: %1")).arg(act.helped);
    if (!act.hindered.isEmpty())
        lines << language.text(QT_TRANSLATE_NOOP("Aviso", "What hindered: %1")).arg(act.hindered);
    return lines;
}

QStringList linesOf(const MeasureAct &act, const Language &language, const MomentSaid &said)
{
    QString what = act.what;
    if (!act.ownerName.isEmpty())
        what += u": "_s + act.ownerName;
    switch (act.act) {
    case MeasureAct::Act::Set:
    case MeasureAct::Act::Moved: {
        const char *form = act.act == MeasureAct::Act::Set ? QT_TRANSLATE_NOOP("Aviso", "Measure: %1") : QT_TRANSLATE_NOOP("Aviso", "Measure, another day: %1");
        const QString line = language.text(form).arg(what);
        return {act.due ? language.text(QT_TRANSLATE_NOOP("Aviso", "%1, by %2")).arg(line, said(*act.due)) : line};
    }
    case MeasureAct::Act::Done: return {language.text(QT_TRANSLATE_NOOP("Aviso", "Measure done: %1")).arg(what)};
    case MeasureAct::Act::Dropped: return {language.text(QT_TRANSLATE_NOOP("Aviso", "Measure dropped: %1")).arg(what)};
    }
    return {};
}

QStringList linesOf(const auto &, const Language &, const MomentSaid &) { return {}; }

}

QString scoreInWords(int score, const Language &language)
{
    const QString word = language.text(wordOf(score));
    return score > 0 ? language.text(QT_TRANSLATE_NOOP("Aviso", "%1 (%2 of 5)")).arg(word).arg(score) : word;
}

QStringList learnedLines(const AftersalesAct &act, const Language &language, const MomentSaid &said)
{
    return std::visit([&](const auto &one) { return linesOf(one, language, said); }, act);
}

QString measureInWords(const Measure &measure, const Language &language, const QTimeZone &zone)
{
    QString line = measure.ownerName.isEmpty() ? measure.what : u"%1: %2"_s.arg(measure.what, measure.ownerName);
    if (measure.due)
        line = language.text(QT_TRANSLATE_NOOP("Aviso", "%1, by %2")).arg(line, language.moment(*measure.due, zone));
    return line;
}
