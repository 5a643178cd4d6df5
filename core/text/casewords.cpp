// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/casewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const ConfirmationAct &act, const Language &language)
{
    switch (act.act) {
    case ConfirmationAct::Act::Asked: return language.text(QT_TRANSLATE_NOOP("Aviso", "Asked whether it works"));
    case ConfirmationAct::Act::Confirmed: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer says that it works"));
    case ConfirmationAct::Act::NotConfirmed: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer says that it does not work"));
    }
    return {};
}

QString words(const ComplaintAct &act, const Language &language)
{
    if (act.act == ComplaintAct::Act::Answered)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Called back about their complaint"));
    return language.text(QT_TRANSLATE_NOOP("Aviso", "Complaint; they reached %1")).arg(act.reached);
}

QString words(const ReopeningAct &act, const Language &language)
{
    QStringList parts{causeInWords(act.cause, language)};
    if (!act.solver.isEmpty())
        parts += language.text(QT_TRANSLATE_N_NOOP("Aviso", "%1 had said that it was solved, %n working day(s) before"), act.days).arg(act.solver);
    if (act.falseClose)
        parts += language.text(QT_TRANSLATE_NOOP("Aviso", "closed in false"));
    return parts.join(u" · "_s);
}

QString words(const AfterwordAct &act, const Language &language)
{
    return afterwordInWords(act.what, language);
}

QString words(const auto &, const Language &)
{
    return {};
}

}

QString caseActInWords(const AftersalesAct &act, const Language &language)
{
    return std::visit([&](const auto &one) { return words(one, language); }, act);
}

QString causeInWords(ReopeningCause cause, const Language &language)
{
    switch (cause) {
    case ReopeningCause::NotFixed: return language.text(QT_TRANSLATE_NOOP("Aviso", "It was never fixed"));
    case ReopeningCause::CameBack: return language.text(QT_TRANSLATE_NOOP("Aviso", "It came back"));
    case ReopeningCause::OtherFault: return language.text(QT_TRANSLATE_NOOP("Aviso", "It is another fault"));
    case ReopeningCause::NotTold: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer was not told"));
    case ReopeningCause::ByMistake: return language.text(QT_TRANSLATE_NOOP("Aviso", "It was closed by mistake"));
    }
    return {};
}

QString afterwordInWords(AfterwordAct::What what, const Language &language)
{
    switch (what) {
    case AfterwordAct::What::Thanks: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer says thanks: nothing is left to do"));
    case AfterwordAct::What::Question: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer asks something"));
    case AfterwordAct::What::StillBroken: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer says that it does not work yet"));
    case AfterwordAct::What::Other: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer speaks of something else"));
    }
    return {};
}
