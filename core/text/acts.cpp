// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/acts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString verb(CommitmentAct::Act act, const QString &until, const Language &language)
{
    switch (act) {
    case CommitmentAct::Act::Acknowledged: return language.text(QT_TRANSLATE_NOOP("Aviso", "On it until %1")).arg(until);
    case CommitmentAct::Act::Snoozed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Put off until %1")).arg(until);
    case CommitmentAct::Act::Waived: return language.text(QT_TRANSLATE_NOOP("Aviso", "Not owed any more"));
    case CommitmentAct::Act::NotApplicable: return language.text(QT_TRANSLATE_NOOP("Aviso", "Does not apply"));
    }
    return {};
}

}

QString actInWords(const CommitmentAct &act, const QString &what, const QString &until, const Language &language)
{
    QString line = verb(act.act, until, language);
    if (!what.isEmpty())
        line += u": "_s + what;
    const QString reason = act.reason.in(language.code());
    return reason.isEmpty() ? line : u"%1 (%2)"_s.arg(line, reason);
}

QString choiceInWords(const SettlingChoice &choice, const QString &what, const Language &language)
{
    const char *form = choice.what == SettlingChoice::What::Told ? QT_TRANSLATE_NOOP("Aviso", "Settled too: %1") : QT_TRANSLATE_NOOP("Aviso", "Stays open: %1");
    const QString line = language.text(form).arg(what);
    const QString reason = choice.reason.in(language.code());
    return reason.isEmpty() ? line : u"%1 (%2)"_s.arg(line, reason);
}

QString holdInWords(const Hold &hold, const QString &until, const Language &language)
{
    if (hold.act == CommitmentAct::Act::Acknowledged)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 is on it until %2")).arg(hold.by, until);
    return language.text(QT_TRANSLATE_NOOP("Aviso", "Put off until %1 by %2")).arg(until, hold.by);
}
