// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/deed.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct DeedSpec
{
    Deed deed;
    const char *name;
    const char *icon;
    const char *text;
    const char *key;
};

// In the order of the Incident menu, with the same words.
constexpr std::array deeds{
    DeedSpec{Deed::OnIt, "onIt", "work", QT_TRANSLATE_NOOP("Actions", "I'm on it &until…"), "I"},
    DeedSpec{Deed::PutOff, "putOff", "snooze", QT_TRANSLATE_NOOP("Actions", "Put o&ff…"), "S"},
    DeedSpec{Deed::NewDate, "newDate", "promise", QT_TRANSLATE_NOOP("Actions", "New da&te…"), "N"},
    DeedSpec{Deed::Waive, "waive", "minus", QT_TRANSLATE_NOOP("Actions", "Not owed any &more…"), ""},
    DeedSpec{Deed::NotApplicable, "notApplicable", "close", QT_TRANSLATE_NOOP("Actions", "Does not appl&y…"), ""},
};

}

bool isPromise(const Commitment &commitment)
{
    return commitment.subject.startsWith(u"promise/"_s);
}

CommitmentAct::Act actOf(Deed deed)
{
    switch (deed) {
    case Deed::OnIt: return CommitmentAct::Act::Acknowledged;
    case Deed::Waive: return CommitmentAct::Act::Waived;
    case Deed::NotApplicable: return CommitmentAct::Act::NotApplicable;
    case Deed::PutOff:
    case Deed::NewDate: break;
    }
    return CommitmentAct::Act::Snoozed;
}

void addDeeds(QMenu *menu, const Commitment &commitment, std::function<void(Deed)> todo)
{
    for (const DeedSpec &spec : deeds) {
        if (spec.deed == Deed::NewDate && !isPromise(commitment))
            continue;
        const QString key = *spec.key ? u'\t' + QLatin1String(spec.key) : QString();
        QAction *action = menu->addAction(icons::icon(QLatin1String(spec.icon)), QCoreApplication::translate("Actions", spec.text) + key);
        action->setObjectName(QLatin1String(spec.name));
        QObject::connect(action, &QAction::triggered, menu, [todo, deed = spec.deed] { todo(deed); });
    }
}

std::optional<Deed> deedOf(int key)
{
    switch (key) {
    case Qt::Key_I: return Deed::OnIt;
    case Qt::Key_S: return Deed::PutOff;
    case Qt::Key_N: return Deed::NewDate;
    default: return {};
    }
}
