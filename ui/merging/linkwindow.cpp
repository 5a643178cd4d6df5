// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/linkwindow.h"

#include "core/async.h"
#include "ui/merging/incidentpicker.h"
#include "ui/merging/mergewords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinkWindow::LinkWindow(Merging &merging, const Viewpoint &viewpoint, IncidentId incident, QWidget *parent)
    : QDialog(parent), m_merging(merging), m_incident(incident), m_message(new MessageBar), m_kind(new QComboBox), m_picker(new IncidentPicker(merging, viewpoint))
{
    setObjectName(u"linkWindow"_s);
    setWindowTitle(tr("Link with another incident"));
    const Theme theme = Theme::of(this);
    m_kind->setObjectName(u"linkKind"_s);
    m_kind->setAccessibleName(tr("What this incident is to the other"));
    for (const LinkKind kind : {LinkKind::DuplicateOf, LinkKind::ChildOf, LinkKind::Relates, LinkKind::ReplacedBy})
        m_kind->addItem(MergeWords::kind(kind, true), static_cast<int>(kind));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(new TextLabel(tr("This incident is:"), TextRole::Strong));
    line->addWidget(m_kind, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"linkDo"_s);
    m_do->setEnabled(false);
    setButtonKind(m_do, ButtonKind::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *both = new TextLabel(tr("Both stay by themselves, and each shows the other. To make them one, use Merge."), TextRole::Caption, Tone::Muted);
    both->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    column->addWidget(m_message);
    column->addLayout(line);
    column->addWidget(m_picker, 1);
    column->addWidget(both);
    column->addWidget(buttons);
    m_do->setDefault(true); // it has to be in its dialog for that
    setTabOrder(m_do, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkWindow::link);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_picker, &IncidentPicker::changed, this, [this] { m_do->setEnabled(m_picker->chosen().has_value()); });
    connect(m_picker, &IncidentPicker::confirmed, this, &LinkWindow::link);
    connect(m_picker, &IncidentPicker::failed, this, [this](const QString &text) { m_message->say(MessageBar::Kind::Error, text); });
    setMinimumWidth(theme.space(130));
    resize(theme.space(150), theme.space(110));
    m_picker->setIncident(incident);
    m_picker->words()->setFocus();
}

void LinkWindow::prefer(IncidentId other, LinkKind kind, const QString &number)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_picker->prefer(other, number);
}

void LinkWindow::link()
{
    const std::optional<Neighbour> other = m_picker->chosen();
    if (!other || !m_do->isEnabled())
        return;
    m_do->setEnabled(false);
    whenDone(m_merging.link(m_incident, other->id, static_cast<LinkKind>(m_kind->currentData().toInt())), this, [this, number = other->number](const Result<Link> &made) {
        if (!made) {
            m_message->say(MessageBar::Kind::Error, made.error().text);
            m_do->setEnabled(true);
            return;
        }
        accept();
        Q_EMIT linked(*made, number);
    });
}
