// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/otherswriting.h"

#include "ui/incident/presencewords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 2; ///< more at once on one incident would leave no room to write; the head names them

}

OthersWriting::OthersWriting(const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint)
{
    setObjectName(u"othersWriting"_s);
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), 0);
    column->setSpacing(0);
    hide();
}

void OthersWriting::show(const std::vector<PresentPerson> &others)
{
    std::vector<PresentPerson> writers = others;
    std::erase_if(writers, [](const PresentPerson &one) { return one.doing != Doing::Writing; });
    if (writers.size() > mostLines)
        writers.resize(mostLines);
    if (writers == m_writers)
        return;
    m_writers = std::move(writers);
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PresentPerson &one : m_writers)
        addLine(one);
    setVisible(!m_writers.empty());
}

void OthersWriting::addLine(const PresentPerson &writer)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(1.5));
    row->addWidget(new IconLabel(PresenceWords::icon(writer.doing), PresenceWords::tone(writer.doing)));
    row->addWidget(new TextLabel(PresenceWords::sentence(writer, m_viewpoint), TextRole::Body, PresenceWords::tone(writer.doing)));
    auto *take = new QPushButton(icons::icon(u"copy"_s), tr("Take over"));
    take->setObjectName(u"takeOver"_s);
    take->setAccessibleName(tr("Take over what %1 writes").arg(writer.person));
    setPlainToolTip(take, tr("Copies what %1 has written so far into your text. Theirs stays.").arg(writer.person));
    setButtonKind(take, ButtonKind::Secondary);
    connect(take, &QPushButton::clicked, this, [this, writer] { Q_EMIT takeOverWanted(writer); });
    row->addWidget(take);
    row->addStretch();
    layout()->addWidget(line);
}
