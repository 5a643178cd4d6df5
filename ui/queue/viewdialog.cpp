// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/viewdialog.h"

#include "core/async.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ViewDialog::ViewDialog(Views &views, const SavedView &view, const QString &user, QWidget *parent)
    : QDialog(parent), m_views(views), m_view(view), m_user(user), m_message(new MessageBar), m_name(new QLineEdit(view.name)), m_whose(new SegmentedControl(tr("For whom"))),
      m_pinned(new QCheckBox(tr("&Show it in the sidebar")))
{
    setObjectName(u"viewDialog"_s);
    setWindowTitle(view.id.isNull() ? tr("Save this list") : tr("Change the saved list"));
    const Theme theme = Theme::of(this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the list"));
    m_name->setMinimumWidth(theme.space(80));
    m_name->setMaxLength(80);
    m_whose->add(u"viewMine"_s, tr("Only me"));
    m_whose->add(u"viewShared"_s, tr("Everybody"), u"team"_s);
    m_whose->setCurrent(view.isShared() && !view.id.isNull() ? u"viewShared"_s : u"viewMine"_s);
    m_pinned->setObjectName(u"viewPinned"_s);
    m_pinned->setChecked(view.pinned || view.id.isNull());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(3));
    auto *name = new QLabel(tr("&Name"));
    name->setBuddy(m_name);
    form->addRow(name, m_name);
    form->addRow(new QLabel(tr("For")), m_whose);
    form->addRow(QString(), m_pinned);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"viewSave"_s);
    const auto mayBeSaved = [this] { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    mayBeSaved();
    connect(m_name, &QLineEdit::textChanged, this, mayBeSaved);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(4));
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(buttons);
    m_name->selectAll();
    m_name->setFocus();
}

void ViewDialog::save()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    m_view.name = m_name->text().trimmed();
    m_view.owner = m_whose->current() == "viewShared"_L1 ? QString() : m_user;
    m_view.pinned = m_pinned->isChecked();
    m_save->setEnabled(false);
    whenDone(m_views.save(m_view), this, [this](const Result<SavedView> &view) {
        m_save->setEnabled(true);
        if (!view) {
            m_message->say(MessageBar::Kind::Error, view.error().text);
            return;
        }
        Q_EMIT saved(*view);
        accept();
    });
}
