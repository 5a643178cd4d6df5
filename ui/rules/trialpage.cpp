// SPDX-License-Identifier: GPL-3.0-or-later
// How the page that tries rules is laid out and asked; trialshown.cpp shows what it found.
#include "ui/rules/trialpage.h"

#include "core/async.h"
#include "core/calendar/zone.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/trialrun.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TrialPage::TrialPage(RulesWindow &window, Desk &desk, const Viewpoint &viewpoint)
    : m_window(window), m_desk(desk), m_viewpoint(viewpoint), m_source(new QComboBox), m_period(new QComboBox), m_number(new QLineEdit),
      m_try(new QPushButton(icons::icon(u"clock"_s), tr("Try"))), m_stop(new QPushButton(tr("Stop"))), m_copy(new QPushButton(icons::icon(u"copy"_s), tr("Copy"))),
      m_progress(new QProgressBar), m_all(new QCheckBox(tr("Beginnings and outcomes too"))), m_error(new TextLabel({}, TextRole::Caption, Tone::Overdue)),
      m_count(new TextLabel({}, TextRole::Body, Tone::Muted)), m_lines(new RowList(u"trialLines"_s, tr("What would have been raised"))),
      m_empty(new EmptyState(u"clock"_s, tr("Try the rules as they stand here on what has already happened. Nothing is changed by it.")))
{
    const QDate today = m_viewpoint.now().in(m_viewpoint.zone).date();
    m_from = dateEdit("trialFrom", tr("From"), today.addMonths(-1));
    m_to = dateEdit("trialTo", tr("To"), today);
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(buildChoices());
    column->addWidget(m_error);
    column->addWidget(buildOutcome());
    column->addWidget(m_lines, 1);
    column->addWidget(m_empty, 1);
    m_error->setObjectName(u"trialError"_s);
    m_error->hide();
    m_lines->hide();
    fillChoices();
    connectAll();
    fit();
    running(false);
    showLines();
    m_empty->setSentence(tr("Try the rules as they stand here on what has already happened. Nothing is changed by it."));
}

QDateEdit *TrialPage::dateEdit(const char *id, const QString &name, const QDate &date)
{
    auto *edit = new QDateEdit(date);
    edit->setObjectName(QLatin1String(id));
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(m_viewpoint.language.locale().dateFormat(QLocale::ShortFormat));
    return edit;
}

void TrialPage::fillChoices()
{
    m_source->setObjectName(u"trialSource"_s);
    m_source->setAccessibleName(tr("Which rules"));
    m_source->addItem(tr("The rules as edited here"), static_cast<int>(Source::Edited));
    m_source->addItem(tr("The rules in force"), static_cast<int>(Source::InForce));
    m_source->addItem(tr("Rules from a file…"), static_cast<int>(Source::File));
    m_period->setObjectName(u"trialPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const int days : {7, 30, 90, 365})
        m_period->addItem(tr("The last %n day(s)", nullptr, days), days);
    m_period->addItem(tr("Between two days"), between);
    m_period->addItem(tr("One incident"), oneIncident);
    m_period->setCurrentIndex(1);
    m_number->setObjectName(u"trialNumber"_s);
    m_number->setAccessibleName(tr("Number of the incident"));
    m_number->setPlaceholderText(tr("Number of the incident"));
    m_try->setObjectName(u"trialRun"_s);
    m_stop->setObjectName(u"trialStop"_s);
    m_copy->setObjectName(u"trialCopy"_s);
    m_copy->setToolTip(tr("Copies the list as text, with tabs between the columns"));
    for (QPushButton *button : {m_try, m_stop, m_copy})
        button->setAutoDefault(false);
    setButtonKind(m_copy, ButtonKind::Quiet);
    m_progress->setObjectName(u"trialProgress"_s);
    m_progress->setAccessibleName(tr("Incidents tried"));
    m_all->setObjectName(u"trialAll"_s);
    m_count->setObjectName(u"trialCount"_s);
    m_count->setWordWrap(true);
}

QWidget *TrialPage::buildChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    for (QWidget *one : std::initializer_list<QWidget *>{m_source, m_period, m_from, m_to})
        row->addWidget(one);
    row->addWidget(m_number, 1);
    row->addWidget(m_try);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch();
    return choices;
}

QWidget *TrialPage::buildOutcome()
{
    auto *outcome = new QWidget;
    auto *row = new QHBoxLayout(outcome);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(3));
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    row->addWidget(m_copy);
    return outcome;
}

void TrialPage::connectAll()
{
    connect(m_try, &QPushButton::clicked, this, &TrialPage::run);
    connect(m_number, &QLineEdit::returnPressed, this, &TrialPage::run);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &TrialPage::fit);
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        if (static_cast<Source>(m_source->itemData(index).toInt()) == Source::File)
            askFile();
    });
    connect(m_all, &QCheckBox::toggled, this, &TrialPage::showLines);
    const auto copy = [this] { QGuiApplication::clipboard()->setText(asText()); };
    connect(m_copy, &QPushButton::clicked, this, copy);
    auto *key = new QShortcut(QKeySequence(QKeySequence::Copy), m_lines);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, copy);
}

/// Shows the fields that the chosen period needs.
void TrialPage::fit()
{
    const int period = m_period->currentData().toInt();
    m_from->setVisible(period == between);
    m_to->setVisible(period == between);
    m_number->setVisible(period == oneIncident);
    complain(nullptr, {});
}

void TrialPage::running(bool is)
{
    m_try->setVisible(!is);
    m_progress->setVisible(is);
    m_stop->setVisible(is);
    m_source->setEnabled(!is);
    m_period->setEnabled(!is);
    if (is)
        m_stop->setFocus();
}

void TrialPage::complain(QWidget *field, const QString &what)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_number, m_from, m_to})
        one->setAccessibleDescription(one == field ? what : QString());
    m_error->setText(what);
    m_error->setVisible(!what.isEmpty());
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void TrialPage::askFile()
{
    auto *files = new QFileDialog(this, tr("Rules to try"), {}, tr("Rules (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            useFile(QFileInfo(path).fileName(), file.readAll());
        else
            m_window.message()->say(MessageBar::Kind::Error, tr("%1 could not be read: %2").arg(path, file.errorString()));
    });
    connect(files, &QFileDialog::rejected, this, [this] {
        if (m_file.rules.empty())
            m_source->setCurrentIndex(0);
    });
    files->open();
}

void TrialPage::useFile(const QString &name, const QByteArray &json)
{
    const Result<RuleSet> rules = parseRules(json);
    const Result<void> ok = rules ? checkedRules(*rules, m_desk.lawmaking().calendars()) : tl::unexpected(rules.error());
    const int row = m_source->findData(static_cast<int>(Source::File));
    if (!ok) {
        m_source->setCurrentIndex(m_file.rules.empty() ? 0 : row);
        m_window.message()->say(MessageBar::Kind::Error, tr("%1 cannot be tried. %2").arg(name, ok.error().text));
        return;
    }
    m_window.message()->clear();
    m_file = *rules;
    m_source->setItemText(row, tr("Rules from %1…").arg(name));
    m_source->setCurrentIndex(row);
}
