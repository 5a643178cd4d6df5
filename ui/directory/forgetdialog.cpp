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
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ForgetDialog::ForgetDialog(Directory &directory, CustomerId customer, QWidget *parent)
    : QDialog(parent), m_directory(directory), m_customer(customer), m_message(new MessageBar), m_goes(new TextLabel(tr("Looking for what is known of the customer…"), TextRole::Body)),
      m_stays(new TextLabel({}, TextRole::Body)), m_elsewhere(new TextLabel({}, TextRole::Body)), m_backups(new TextLabel({}, TextRole::Body, Tone::Muted)), m_caption(new TextLabel({}, TextRole::Strong)), m_bar(new QProgressBar), m_typed(new QLineEdit),
      m_search(new QPushButton(icons::icon(u"search"_s, Tone::Muted), tr("Search for the name"))), m_leave(new QPushButton(tr("Cancel"))), m_forget(new QPushButton(icons::icon(u"trash"_s), tr("Forget for ever")))
{
    setObjectName(u"forgetCustomer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Forget the customer"));
    build();
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &ForgetDialog::showSteps);
    read();
}

void ForgetDialog::read()
{
    whenDone(m_directory.forgetTraces(m_customer), this, [this](const Result<ForgetTraces> &traces) {
        if (!traces) {
            fill(tl::unexpected(traces.error()));
            Q_EMIT loaded();
            return;
        }
        m_traces = *traces;
        whenDone(m_directory.forgetPlan(m_customer), this, [this](const Result<ForgetPlan> &plan) {
            fill(plan);
            Q_EMIT loaded();
        });
    });
}

void ForgetDialog::build()
{
    const Theme theme = Theme::of(this);
    for (TextLabel *text : {m_goes, m_stays, m_elsewhere, m_backups, m_caption})
        text->setWordWrap(true);
    m_typed->setObjectName(u"typedName"_s);
    m_typed->setAccessibleName(tr("Name of the customer, to confirm"));
    m_typed->setMaxLength(300);
    m_bar->setObjectName(u"forgetProgress"_s);
    m_bar->setAccessibleName(tr("How much is forgotten"));
    m_bar->hide();
    m_search->setObjectName(u"searchName"_s);
    m_search->setAutoDefault(false);
    setButtonKind(m_search, ButtonKind::Quiet);
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
    column->addWidget(m_elsewhere);
    column->addWidget(m_search, 0, Qt::AlignLeading);
    column->addWidget(m_backups);
    column->addWidget(m_caption);
    column->addWidget(m_typed);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(row);
    m_leave->setDefault(true);
    for (QWidget *later : std::initializer_list<QWidget *>{m_stays, m_elsewhere, m_search, m_backups, m_caption, m_typed})
        later->hide();
    setMinimumWidth(theme.space(130));
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_search, &QPushButton::clicked, this, [this] {
        const QString words = m_plan.name;
        reject();
        Q_EMIT searchRequested(words);
    });
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
                                               {m_plan.drafts, tr("%n draft(s)", nullptr, m_plan.drafts)},
                                               {m_traces.photographs, tr("%n photograph(s) of units", nullptr, m_traces.photographs)}};
    for (const auto &[count, words] : counted) {
        if (count > 0)
            parts << words;
    }
    const auto named = [&parts](const QStringList &names, const QString &words) {
        if (!names.isEmpty())
            parts << words.arg(names.join(u", "_s));
    };
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    named(m_traces.tags, tr("%n tag(s) that name them and only they carry (%1)", nullptr, count(m_traces.tags)));
    named(m_traces.views, tr("%n saved list(s) that ask for them (%1)", nullptr, count(m_traces.views)));
    named(m_traces.imports, tr("the name of %n imported file(s) (%1)", nullptr, count(m_traces.imports)));
    return tr("This goes, and nothing brings it back: %1.").arg(QLocale().createSeparatedList(parts));
}

/// What the program cannot know.
QString ForgetDialog::elsewhere() const
{
    const QString words = tr("What was written freely elsewhere is not found by the program: their name in incidents of other customers, in saved replies, in rules, or in notes on paper.");
    return m_traces.linked > 0 ? words + u' ' + tr("%n incident(s) of others are linked with theirs: look there first.", nullptr, m_traces.linked) : words;
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
    m_stays->setText(tr("This stays: that incidents happened, with their numbers, moments, kinds, tags, models and who worked on them, so that the ledger adds up and the log can be verified."));
    m_elsewhere->setText(elsewhere());
    m_backups->setText(tr("Backups of before still hold everything until they are replaced by newer ones, or you delete them. Exported files stay where they are."));
    m_caption->setText(tr("Type \"%1\" to confirm:").arg(m_plan.name));
    const bool asks = !m_plan.isRefused();
    m_goes->setVisible(!m_plan.isForgotten);
    for (QWidget *one : std::initializer_list<QWidget *>{m_stays, m_elsewhere, m_search, m_backups, m_caption, m_typed})
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
    m_forget->setEnabled(!m_steps && !m_plan.isRefused() && !m_plan.name.isEmpty() && m_typed->text().simplified() == m_plan.name);
    m_typed->setEnabled(!m_steps);
    m_search->setEnabled(!m_steps);
    m_bar->setVisible(m_steps != nullptr);
}

void ForgetDialog::forget()
{
    m_steps = std::make_shared<ForgetSteps>();
    m_message->clear();
    m_leave->setText(tr("Stop"));
    refresh();
    showSteps();
    fit();
    m_leave->setFocus();
    m_tick.start();
    whenDone(m_directory.forget(m_customer, m_typed->text(), m_steps), this, [this](const Result<void> &ok) { came(ok); });
}

/// What works on it is on another thread: it is looked at, not waited for.
void ForgetDialog::showSteps()
{
    m_bar->setRange(0, m_steps->of);
    m_bar->setValue(m_steps->done);
    m_leave->setEnabled(!m_steps->isFinal && !m_steps->stops);
}

void ForgetDialog::came(const Result<void> &ok)
{
    m_tick.stop();
    m_steps.reset();
    m_leave->setEnabled(true);
    m_leave->setText(tr("Cancel"));
    refresh();
    if (ok) {
        Q_EMIT forgotten(m_plan.name);
        accept();
        return;
    }
    const bool isStopped = ok.error().kind == Error::Kind::Cancelled;
    m_message->say(isStopped ? MessageBar::Kind::Info : MessageBar::Kind::Error, ok.error().text);
    m_typed->setFocus();
    fit();
}

void ForgetDialog::reject()
{
    if (!m_steps)
        return QDialog::reject();
    m_steps->stops = true;
    showSteps();
}
