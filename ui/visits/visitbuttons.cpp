// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitbuttons.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/visits/visitdeeds.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

VisitButtons::VisitButtons(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"visitButtons"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    const auto put = [&](QPushButton *button, std::optional<VisitDeed> deed) {
        m_buttons.emplace_back(button, deed);
        flow->addWidget(button);
    };
    put(add("visitAgree", u"promise"_s, tr("Agree…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.agree(row); }), VisitDeed::Confirm);
    put(add("visitSetOut", u"arrow-right"_s, tr("On the way"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.setOut(row); }), VisitDeed::SetOut);
    put(add("visitArrive", u"site"_s, tr("On site"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.arrive(row); }), VisitDeed::Arrive);
    m_parts = add("visitParts", u"part"_s, tr("Parts…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.askParts(row); });
    flow->addWidget(m_parts);
    put(add("visitFinish", u"settled"_s, tr("Done…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.finish(row, VisitDeed::Finish); }), VisitDeed::Finish);
    put(add("visitPartly", u"pause"_s, tr("In part…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.finish(row, VisitDeed::FinishPartly); }), VisitDeed::FinishPartly);
    put(add("visitFail", u"error"_s, tr("Failed…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.finish(row, VisitDeed::Fail); }), VisitDeed::Fail);
    put(add("visitCancel", u"minus"_s, tr("Cancel the visit…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.cancel(row); }), VisitDeed::Cancel);
    put(add("visitReport", u"pdf"_s, tr("Report for the customer…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.report(row); }), {});
    put(add("visitTeamReport", u"lock"_s, tr("Report for the team…"), [](VisitDeeds &deeds, const VisitRow &row) { deeds.report(row, true); }), {});
    setVisit({});
}

QPushButton *VisitButtons::add(const char *id, const QString &icon, const QString &text, const std::function<void(VisitDeeds &, const VisitRow &)> &what)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(QLatin1String(id));
    button->setAccessibleName(text);
    setButtonKind(button, ButtonKind::Secondary);
    connect(button, &QPushButton::clicked, this, [this, what] {
        if (const std::optional<VisitRow> row = m_row; m_deeds && row) // the answer may bring another
            what(*m_deeds, *row);
    });
    return button;
}

QPushButton *VisitButtons::button(const QString &id) const
{
    return findChild<QPushButton *>(id);
}

void VisitButtons::setVisit(const std::optional<VisitRow> &row)
{
    m_row = row;
    for (const auto &[button, deed] : m_buttons) {
        const bool isReport = !deed;
        const bool ended = row && !isAhead(row->visit.state) && row->visit.state != VisitState::Cancelled;
        bool fits = row && (isReport ? ended : stateAfter(row->visit.state, *deed).has_value());
        if (fits && deed == VisitDeed::Confirm) // agreed, and not moved since: there is nothing to say
            fits = row->visit.state == VisitState::Proposed || isUntold(row->visit);
        button->setVisible(fits);
        if (row)
            button->setToolTip(visitlook::place(*row));
    }
    m_parts->setVisible(row && isAhead(row->visit.state));
    setVisible(row.has_value());
}
