// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/measurefields.h"

#include "core/calendar/zone.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MeasureFields::MeasureFields(int number, const std::vector<Technician> &people, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_what(new QLineEdit), m_owner(new QComboBox), m_due(new MomentEdit(MomentEdit::Kind::Coming, tr("Measure %1: by when").arg(number), viewpoint))
{
    const Theme theme = Theme::of(this);
    m_what->setObjectName(u"measureWhat%1"_s.arg(number));
    m_what->setAccessibleName(tr("Measure %1: what is to be done").arg(number));
    m_what->setPlaceholderText(tr("What is to be done"));
    m_owner->setObjectName(u"measureOwner%1"_s.arg(number));
    m_owner->setAccessibleName(tr("Measure %1: by whom").arg(number));
    m_owner->addItem(tr("By whom?"), QString());
    for (const Technician &one : people)
        m_owner->addItem(one.name, one.id.toString());
    m_due->setObjectName(u"measureDue%1"_s.arg(number));
    const QDate today = viewpoint.now().in(viewpoint.zone).date();
    const auto evening = [&](const QDate &day) { return instantOf(day, QTime(18, 0), viewpoint.zone); };
    m_due->offer({{tr("in a week"), evening(today.addDays(7))}, {tr("in two weeks"), evening(today.addDays(14))}, {tr("in a month"), evening(today.addMonths(1))}});
    setFocusProxy(m_what);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addWidget(m_what);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_owner);
    line->addWidget(m_due, 1);
    column->addLayout(line);
}

std::optional<MeasureAct> MeasureFields::measure() const
{
    const QString what = m_what->text().trimmed();
    if (what.isEmpty())
        return {};
    MeasureAct act{MeasureId::make(), MeasureAct::Act::Set, what, {}, {}, m_due->moment()};
    if (const QString id = m_owner->currentData().toString(); !id.isEmpty()) {
        act.owner = TechnicianId::parse(id);
        act.ownerName = m_owner->currentText();
    }
    return act;
}

QString MeasureFields::problem() const
{
    const std::optional<MeasureAct> act = measure();
    if (!act)
        return {};
    if (!m_due->isUnderstood())
        return m_due->problem();
    if (!act->owner)
        return tr("“%1” needs somebody who sees to it.").arg(act->what);
    if (!act->due)
        return tr("“%1” needs a day by which it is done.").arg(act->what);
    return {};
}

QJsonObject MeasureFields::typed() const
{
    return {{u"what"_s, m_what->text()}, {u"owner"_s, m_owner->currentData().toString()}, {u"due"_s, m_due->moment() ? double(m_due->moment()->ms) : 0}};
}

void MeasureFields::takeUp(const QJsonObject &typed)
{
    m_what->setText(typed[u"what"_s].toString());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(typed[u"owner"_s].toString())));
    if (const qint64 due = typed[u"due"_s].toInteger())
        m_due->setMoment(Instant{due});
}
