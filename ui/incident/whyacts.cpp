// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/whyacts.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &id, const QString &icon, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(icons::icon(icon), text);
    made->setObjectName(id);
    made->setToolTip(tip);
    return made;
}

}

WhyActs::WhyActs(QWidget *parent)
    : QWidget(parent), m_log(button(u"whyLog"_s, u"call-out"_s, tr("Log the contact"), tr("Write down how the customer was told (L)"))),
      m_newDate(button(u"whyNewDate"_s, u"promise"_s, tr("New date…"), tr("Agree another date with the customer (N)"))),
      m_notApplicable(button(u"whyNotApplicable"_s, u"close"_s, tr("Does not apply…"), tr("The rule should not have asked for it; says why"))),
      m_waive(button(u"whyWaive"_s, u"minus"_s, tr("Not owed any more…"), tr("Nobody needs it any more; says why")))
{
    setObjectName(u"whyActs"_s);
    setButtonKind(m_log, ButtonKind::Primary);
    auto *flow = new FlowLayout(this, Theme::of(this).space(2));
    flow->setContentsMargins({});
    for (QPushButton *one : {m_log, m_newDate, m_notApplicable, m_waive})
        flow->addWidget(one);
    connect(m_log, &QPushButton::clicked, this, &WhyActs::logRequested);
    connect(m_newDate, &QPushButton::clicked, this, [this] { Q_EMIT deedChosen(Deed::NewDate); });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { Q_EMIT deedChosen(Deed::NotApplicable); });
    connect(m_waive, &QPushButton::clicked, this, [this] { Q_EMIT deedChosen(Deed::Waive); });
}

void WhyActs::setCommitment(const Commitment &commitment, const QString &what)
{
    setVisible(commitment.status == Commitment::Status::Open);
    m_newDate->setVisible(isPromise(commitment));
    for (QPushButton *one : {m_log, m_newDate, m_notApplicable, m_waive})
        one->setAccessibleName(u"%1: %2"_s.arg(one->text(), what));
}
