// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/forgetdialog.h"

#include "core/async.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ForgetDialog::ForgetDialog(Directory &directory, CustomerId customer, QWidget *parent)
    : QDialog(parent), m_directory(directory), m_customer(customer), m_message(new MessageBar), m_goes(new TextLabel(tr("Looking for what is known of the customer…"), TextRole::Body)),
      m_stays(new TextLabel({}, TextRole::Body)), m_backups(new TextLabel({}, TextRole::Body, Tone::Muted)), m_caption(new TextLabel({}, TextRole::Strong)), m_typed(new QLineEdit),
      m_leave(new QPushButton(tr("Cancel"))), m_forget(new QPushButton(icons::icon(u"trash"_s), tr("Forget for ever")))
{
    setObjectName(u"forgetCustomer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Forget the customer"));
    build();
    whenDone(m_directory.forgetPlan(m_customer), this, [this](const Result<ForgetPlan> &plan) {
        fill(plan);
        Q_EMIT loaded();
    });
}

void ForgetDialog::build()
{
    const Theme theme = Theme::of(this);
    for (TextLabel *text : {m_goes, m_stays, m_backups, m_caption})
        text->setWordWrap(true);
    m_typed->setObjectName(u"typedName"_s);
    m_typed->setAccessibleName(tr("Name of the customer, to confirm"));
    m_typed->setMaxLength(300);
    m_leave->setObjectName(u"keepCustomer"_s);
    m_forget->setObjectName(u"forgetForEver"_s);
    m_forget->setAutoDefault(false); // Enter in the field forgets nobody
    setButtonKind(m_forget, ButtonKind::Danger);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    auto *title = new TextLabel(tr("Forget the customer"), TextRole::Headline);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_goes);
    column->addWidget(m_stays);
    column->addWidget(m_backups);
    column->addWidget(m_caption);
    column->addWidget(m_typed);
    column->addStretch();
    column->addLayout(row);
    m_leave->setDefault(true);
    for (QWidget *later : std::initializer_list<QWidget *>{m_stays, m_backups, m_caption, m_typed})
        later->hide();
    setMinimumWidth(theme.space(130));
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::forget);
    connect(m_typed, &QLineEdit::textChanged, this, &ForgetDialog::refresh);
    refresh();
}

QString ForgetDialog::goes() const
{
    QStringList parts{tr("name, notes and tax number")};
    const std::pair<int, QString> counted[] = {{m_plan.contacts, tr("%n contact(s) with phones and mails", nullptr, m_plan.contacts)},
                                               {m_plan.sites, tr("the addresses of %n site(s)", nullptr, m_plan.sites)},
                                               {m_plan.equipment, tr("the serial numbers of %n unit(s)", nullptr, m_plan.equipment)},
                                               {m_plan.incidents, tr("titles and all words of %n incident(s)", nullptr, m_plan.incidents)},
                                               {m_plan.files, tr("%n file(s)", nullptr, m_plan.files)},
                                               {m_plan.calls, tr("numbers and notes of %n call(s)", nullptr, m_plan.calls)},
                                               {m_plan.drafts, tr("%n draft(s)", nullptr, m_plan.drafts)}};
    for (const auto &[count, words] : counted) {
        if (count > 0)
            parts << words;
    }
    return tr("This goes, and nothing brings it back: %1.").arg(QLocale().createSeparatedList(parts));
}

void ForgetDialog::fill(const Result<ForgetPlan> &plan)
{
    if (!plan) {
        m_goes->hide();
        m_message->say(MessageBar::Kind::Error, plan.error().text);
        return;
    }
    m_plan = *plan;
    m_goes->setText(goes());
    if (m_plan.isForgotten)
        m_message->say(MessageBar::Kind::Info, tr("This customer is forgotten already."));
    else if (m_plan.openCount > 0)
        m_message->say(MessageBar::Kind::Warning, tr("%n incident(s) are open: %1. Close them first; what is owed to somebody cannot be forgotten.", nullptr, m_plan.openCount).arg(m_plan.open.join(u", "_s)));
    else if (m_plan.owedCalls > 0)
        m_message->say(MessageBar::Kind::Warning, tr("%n call(s) are still to be returned. Call back, or say in Calls why none is needed.", nullptr, m_plan.owedCalls));
    m_stays->setText(tr("This stays: that incidents happened, with their numbers, moments, kinds, tags, models and who worked on them, so that the ledger adds up and the log can be verified. What others wrote about the customer in their own incidents is not found: search for the name first."));
    m_backups->setText(tr("Backups of before still hold everything until they are replaced by newer ones, or you delete them. Exported files stay where they are."));
    m_caption->setText(tr("Type \"%1\" to confirm:").arg(m_plan.name));
    const bool asks = !m_plan.isRefused();
    m_goes->setVisible(!m_plan.isForgotten);
    for (QWidget *one : std::initializer_list<QWidget *>{m_stays, m_backups, m_caption, m_typed})
        one->setVisible(asks);
    m_forget->setVisible(asks);
    m_leave->setText(asks ? tr("Cancel") : tr("Close"));
    asks ? m_typed->setFocus() : m_leave->setFocus();
    fit();
}

/// As high as what it says now needs, at the width that it has.
void ForgetDialog::fit()
{
    layout()->activate();
    const int width = std::max(this->width(), minimumWidth());
    resize(width, std::max(layout()->totalHeightForWidth(width), layout()->totalSizeHint().height()));
}

void ForgetDialog::refresh()
{
    m_forget->setEnabled(!m_forgets && !m_plan.isRefused() && !m_plan.name.isEmpty() && m_typed->text().simplified() == m_plan.name);
}

void ForgetDialog::forget()
{
    m_forgets = true;
    m_typed->setEnabled(false);
    refresh();
    whenDone(m_directory.forget(m_customer, m_typed->text()), this, [this](const Result<void> &ok) {
        m_forgets = false;
        m_typed->setEnabled(true);
        refresh();
        if (!ok) {
            m_message->say(MessageBar::Kind::Error, ok.error().text);
            return fit();
        }
        Q_EMIT forgotten(m_plan.name);
        accept();
    });
}
