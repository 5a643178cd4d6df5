// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &id, const QString &title, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_viewpoint(viewpoint), m_message(new MessageBar), m_fields(new QWidget), m_body(new QVBoxLayout(m_fields))
{
    setObjectName(id);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = Theme::of(this);
    auto *heading = new TextLabel(title, TextRole::Title);
    heading->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"formDo"_s);
    setButtonKind(m_do, ButtonKind::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_body->setContentsMargins(0, 0, theme.space(2), 0);
    m_body->setSpacing(theme.space(3));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    m_fields->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(heading);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    m_do->setDefault(true); // it has to be in its dialog for that
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString reason = wrong();
        reason.isEmpty() ? Q_EMIT wanted() : refuse(reason);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { QDialog::reject(); });
}

QFormLayout *FormDialog::form()
{
    const Theme theme = Theme::of(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2));
    m_body->addLayout(form);
    return form;
}

/// The names of all fields stand on one line, and on the middle of what they name.
void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const Theme theme = Theme::of(this);
    int wide = 0;
    std::vector<QWidget *> names;
    for (QFormLayout *form : m_fields->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            item->widget()->setMinimumHeight(theme.controlHeight());
            wide = std::max(wide, item->widget()->sizeHint().width());
            names.push_back(item->widget());
        }
    }
    for (QWidget *name : names)
        name->setMinimumWidth(wide);
    if (!m_opened)
        markOpened();
}

void FormDialog::markOpened()
{
    m_opened = typed();
    Q_EMIT settled();
}

bool FormDialog::hasWords() const
{
    return m_opened && typed() != *m_opened;
}

void FormDialog::setDoes(const QString &text)
{
    m_do->setText(text);
}

void FormDialog::await()
{
    m_awaits = true;
    m_message->clear();
    m_fields->setEnabled(false);
    m_do->setEnabled(false);
}

void FormDialog::refuse(const QString &reason)
{
    m_awaits = false;
    m_fields->setEnabled(true);
    m_do->setEnabled(true);
    m_message->say(MessageBar::Kind::Error, reason);
}

void FormDialog::reject()
{
    if (m_awaits)
        return; // its answer is a moment away, and closes it
    if (hasWords())
        m_message->say(MessageBar::Kind::Warning, tr("What was typed here is not used yet."), tr("Discard it"));
    else
        QDialog::reject();
}
