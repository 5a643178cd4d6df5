// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/placedialog.h"

#include "core/text/visitwords.h"
#include "ui/theme/theme.h"
#include "ui/visits/toldfields.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString titleOf(PlaceDialog::About about)
{
    switch (about) {
    case PlaceDialog::About::Propose: return PlaceDialog::tr("Place the visit");
    case PlaceDialog::About::Move: return PlaceDialog::tr("Move the visit");
    case PlaceDialog::About::Agree: return PlaceDialog::tr("Agree the visit with the customer");
    case PlaceDialog::About::Cancel: return PlaceDialog::tr("Cancel the visit");
    }
    return {};
}

TextLabel *wrapped(const QString &text, Tone tone = Tone::Neutral)
{
    auto *label = new TextLabel(text, TextRole::Body, tone);
    label->setWordWrap(true);
    return label;
}

}

PlaceDialog::PlaceDialog(const Case &about, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"placeVisit"_s, titleOf(about.about), viewpoint, parent), m_about(about.about)
{
    const Instant from = about.about == About::Cancel && about.visit ? about.visit->scheduledFrom : about.from;
    const Instant to = about.about == About::Cancel && about.visit ? about.visit->scheduledTo : about.to;
    body()->addWidget(wrapped(windowWords(from, to, viewpoint.language, viewpoint.zone, viewpoint.now())));
    if (about.about != About::Agree)
        addReason();
    const bool promised = about.visit && about.visit->promisedTo;
    if (about.about == About::Agree || (promised && about.about != About::Propose))
        addTelling(about);
    body()->addStretch();
    setAgainst(about.against);
    const Theme theme = Theme::of(this);
    resize(theme.space(130), std::max(sizeHint().height(), theme.space(m_told ? 150 : 70)));
}

void PlaceDialog::addReason()
{
    m_objections = new QVBoxLayout;
    m_objections->setSpacing(Theme::of(this).space(1));
    body()->addLayout(m_objections);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"visitReason"_s);
    const QString name = m_about == About::Cancel ? tr("Why") : tr("Why anyway");
    m_reason->setAccessibleName(name);
    m_reason->setPlaceholderText(tr("Stays in the timeline"));
    m_reasonForm = form();
    m_reasonForm->addRow(name, m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &PlaceDialog::check);
}

void PlaceDialog::setAgainst(const std::vector<VisitObjection> &against)
{
    m_against = against;
    if (m_objections) {
        while (QLayoutItem *item = m_objections->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        const Theme theme = Theme::of(this);
        for (const VisitObjection &one : against) {
            auto *box = new QWidget;
            auto *line = new QHBoxLayout(box);
            line->setContentsMargins({});
            line->setSpacing(theme.space(2));
            line->addWidget(new IconLabel(u"warning"_s, Tone::Overdue), 0, Qt::AlignTop);
            line->addWidget(wrapped(objectionWords(one, viewpoint().language, viewpoint().zone)), 1);
            m_objections->addWidget(box);
        }
        m_reasonForm->setRowVisible(m_reason, needsReason());
    }
    check();
}

void PlaceDialog::addTelling(const Case &about)
{
    m_told = new ToldFields(about.contacts, about.about != About::Cancel, viewpoint());
    m_told->setBegins(about.from, about.to);
    if (about.visit && about.visit->promisedTo) {
        const QString expected = windowWords(*about.visit->promisedFrom, *about.visit->promisedTo, viewpoint().language, viewpoint().zone, viewpoint().now());
        body()->addWidget(wrapped(tr("The customer expects it: %1.").arg(expected)));
    }
    if (about.about == About::Move) {
        m_isTold = new QCheckBox(tr("The customer was told"));
        m_isTold->setObjectName(u"visitIsTold"_s);
        m_isTold->setChecked(true);
        auto *note = wrapped(tr("What was promised before stands until they are told, and is owed then."), Tone::Muted);
        body()->addWidget(m_isTold);
        body()->addWidget(note);
        connect(m_isTold, &QCheckBox::toggled, m_told, &QWidget::setEnabled);
    }
    body()->addWidget(m_told);
}

QString PlaceDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

std::optional<CustomerTold> PlaceDialog::told() const
{
    if (!m_told || (m_isTold && !m_isTold->isChecked()))
        return {};
    return m_told->told();
}

QJsonObject PlaceDialog::typed() const
{
    QJsonObject all{{u"reason"_s, reason()}};
    if (m_isTold)
        all.insert(u"isTold"_s, m_isTold->isChecked());
    if (m_told)
        all.insert(u"told"_s, m_told->typed());
    return all;
}

void PlaceDialog::takeUp(const QJsonObject &typed)
{
    if (m_reason)
        m_reason->setText(typed[u"reason"_s].toString());
    if (m_isTold)
        m_isTold->setChecked(typed[u"isTold"_s].toBool());
    if (m_told)
        m_told->takeUp(typed[u"told"_s].toObject());
}

void PlaceDialog::check()
{
    doIt()->setEnabled(!needsReason() || !reason().isEmpty());
    switch (m_about) {
    case About::Propose: setDoes(needsReason() ? tr("Place anyway") : tr("Place")); break;
    case About::Move: setDoes(needsReason() ? tr("Move anyway") : tr("Move")); break;
    case About::Agree: setDoes(tr("Save what was agreed")); break;
    case About::Cancel: setDoes(tr("Cancel the visit")); break;
    }
}
