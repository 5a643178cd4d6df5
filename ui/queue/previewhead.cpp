// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/previewhead.h"

#include "ui/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}

PreviewHead::PreviewHead(const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::BottomEdge), m_viewpoint(viewpoint), m_number(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_title(new TextLabel({}, TextRole::Title)),
      m_facts(new QVBoxLayout)
{
    const Theme theme = Theme::of(this);
    m_title->setWordWrap(true);
    auto *badges = new QWidget;
    m_badges = new FlowLayout(badges);
    m_facts->setSpacing(theme.space(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4) + 1);
    column->setSpacing(theme.space(1.5));
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addWidget(badges);
    column->addSpacing(theme.space(1));
    column->addLayout(m_facts);
}

void PreviewHead::show(const Dossier &dossier)
{
    m_dossier = dossier;
    m_number->setText(dossier.incident.number);
    m_title->setText(m_viewpoint.in(dossier.incident.title));
    setAccessibleName(u"%1 %2"_s.arg(m_number->text(), m_title->text()));
    tick();
}

void PreviewHead::tick()
{
    fillBadges();
    fillFacts();
}

void PreviewHead::fillBadges()
{
    empty(m_badges);
    const Incident &incident = m_dossier.incident;
    const Language &language = m_viewpoint.language;
    const auto add = [this](const BadgeContent &content, const QString &tip = {}) {
        auto *badge = new Badge(content);
        if (!tip.isEmpty())
            badge->setToolTip(plainToolTip(tip));
        m_badges->addWidget(badge);
        badge->show();
    };
    const bool waits = incident.state == State::Waiting && incident.waitingOn != WaitingOn::Nobody;
    add({look::icon(incident.state), waits && incident.stateName.isEmpty() ? tr("Waits: %1").arg(language.word(incident.waitingOn)) : look::words(incident.state, incident.waitingOn, language, incident.stateName), look::tone(incident.state)});
    if (incident.priority != Level::Normal)
        add({u"warning"_s, tr("Priority: %1").arg(language.word(incident.priority)), look::tone(incident.priority)});
    if (incident.state == State::Closed)
        return;
    add({u"ball"_s, tr("Ball with: %1").arg(language.word(incident.ball)), incident.ball == Ball::Us ? Tone::Accent : Tone::Muted});
    if (incident.waitingSince)
        add({u"waiting"_s, tr("Customer waits: %1").arg(m_viewpoint.waited(*incident.waitingSince, m_dossier.waited)), Tone::Soon}, m_viewpoint.waitingWords(*incident.waitingSince, m_dossier.waited));
    if (incident.silentSince)
        add({u"silent"_s, tr("Silent for %1").arg(m_viewpoint.age(*incident.silentSince)), Tone::Muted});
}

void PreviewHead::fillFacts()
{
    empty(m_facts);
    addFact(u"customer"_s, {m_dossier.customer.name}, tr("Customer"));
    if (!m_dossier.contacts.empty()) {
        const Contact &contact = m_dossier.contacts.front();
        addFact(u"call-out"_s, {contact.name, contact.phones.value(0)}, tr("Contact"));
    }
    if (m_dossier.site)
        addFact(u"site"_s, {m_dossier.site->name, m_dossier.site->address}, tr("Site"));
    if (m_dossier.equipment) {
        const Equipment &unit = *m_dossier.equipment;
        addFact(u"equipment"_s, {u"%1 %2"_s.arg(unit.brand, unit.model).trimmed(), unit.serial}, tr("Equipment"));
        addWarranty(unit);
    }
    addFact(u"team"_s, {m_dossier.owner ? m_dossier.owner->name : tr("Nobody is responsible")}, tr("Owner"), m_dossier.owner ? Tone::Neutral : Tone::Soon);
}

void PreviewHead::addWarranty(const Equipment &unit)
{
    if (!unit.warrantyTo.isValid())
        return;
    const QString until = m_viewpoint.language.locale().toString(unit.warrantyTo, QLocale::ShortFormat);
    if (coveredOn(unit, m_viewpoint.now().in(m_viewpoint.zone).date()))
        addFact(u"verify"_s, {tr("Under warranty until %1").arg(until)}, tr("Warranty"), Tone::Settled);
    else
        addFact(u"info"_s, {tr("Warranty ended on %1").arg(until)}, tr("Warranty"), Tone::Muted);
}

void PreviewHead::addFact(const QString &icon, const QStringList &words, const QString &meaning, Tone tone)
{
    QStringList said = words;
    said.removeAll(QString());
    if (said.isEmpty())
        return;
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    auto *text = new TextLabel(said.join(u" · "_s), TextRole::Body, tone);
    text->setWordWrap(true);
    row->addWidget(new IconLabel(icon, tone == Tone::Neutral ? Tone::Muted : tone), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    fact->setToolTip(meaning);
    fact->setAccessibleName(u"%1: %2"_s.arg(meaning, text->text()));
    m_facts->addWidget(fact);
}
