// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/partsdialog.h"

#include "ui/theme/theme.h"
#include "ui/visits/partsfield.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PartsDialog::PartsDialog(const VisitRow &row, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"partsOfVisit"_s, tr("Parts for the visit: %1, %2").arg(row.number, row.customer), viewpoint, parent), m_parts(new PartsField(u"visitNeeds"_s))
{
    auto *note = new TextLabel(tr("Tick what is there. The card of the visit says whether something is still awaited."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    body()->addWidget(note);
    form()->addRow(tr("Parts needed"), m_parts);
    body()->addStretch();
    m_parts->setParts(row.visit.neededParts);
    setDoes(tr("Save the parts"));
    const Theme theme = Theme::of(this);
    resize(theme.space(130), theme.space(100));
}

std::vector<NeededPart> PartsDialog::parts() const
{
    return m_parts->parts();
}

QJsonObject PartsDialog::typed() const
{
    return {{u"parts"_s, m_parts->typed()}};
}

void PartsDialog::takeUp(const QJsonObject &typed)
{
    m_parts->takeUp(typed[u"parts"_s].toArray());
}
