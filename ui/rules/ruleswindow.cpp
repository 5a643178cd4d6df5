// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of the rules is laid out; rulesdeeds.cpp has what a person does there.
#include "ui/rules/ruleswindow.h"

#include "ui/rules/reviewpage.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/trialpage.h"
#include "ui/rules/versionspage.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RulesWindow::RulesWindow(Desk &desk, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent, Qt::Window), m_desk(desk), m_viewpoint(viewpoint), m_message(new MessageBar), m_pages(new SegmentedControl(tr("Part of the rules"))),
      m_stack(new QStackedWidget), m_form(new RuleForm(desk.lawmaking().calendars(), viewpoint)), m_trial(new TrialPage(*this, desk, viewpoint)),
      m_versions(new VersionsPage(desk, viewpoint)), m_review(new ReviewPage(viewpoint))
{
    setObjectName(u"rulesWindow"_s);
    setWindowTitle(tr("Rules"));
    const Theme theme = Theme::of(this);
    m_message->setInset(3, 0, 2);
    m_stack->addWidget(buildRules());
    m_stack->addWidget(m_trial);
    m_stack->addWidget(m_versions);
    m_stack->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    connectAll();
    resize(theme.space(310), theme.space(180));
    load();
    m_list->setFocus();
}

QPushButton *RulesWindow::button(const char *id, const QString &text, const QString &icon)
{
    auto *button = icon.isEmpty() ? new QPushButton(text) : new QPushButton(icons::icon(icon), text);
    button->setObjectName(QLatin1String(id));
    button->setAutoDefault(false);
    return button;
}

QWidget *RulesWindow::buildHead()
{
    const Theme theme = Theme::of(this);
    m_pages->setObjectName(u"rulesPages"_s);
    m_pages->add(u"rules"_s, tr("Rules"), u"settled"_s);
    m_pages->add(u"trial"_s, tr("Try on the past"), u"clock"_s);
    m_pages->add(u"versions"_s, tr("Versions"), u"undo"_s);
    m_pages->setCurrent(u"rules"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(3));
    row->addWidget(new TextLabel(tr("Rules"), TextRole::Headline));
    row->addStretch();
    row->addWidget(m_pages);
    return head;
}

QWidget *RulesWindow::buildTools()
{
    const Theme theme = Theme::of(this);
    m_add = button("addRule", tr("New rule…"), u"add"_s);
    m_duplicate = button("duplicateRule", tr("Duplicate"), u"copy"_s);
    m_remove = button("removeRule", tr("Remove"));
    m_remove->setToolTip(tr("A rule that came with the program can be switched off, not removed"));
    connect(m_add, &QPushButton::clicked, this, &RulesWindow::offerNew);
    connect(m_duplicate, &QPushButton::clicked, this, &RulesWindow::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &RulesWindow::remove);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    row->setSpacing(theme.space(2));
    for (QPushButton *one : {m_add, m_duplicate, m_remove})
        row->addWidget(one);
    row->addStretch();
    return tools;
}

QWidget *RulesWindow::buildRules()
{
    const Theme theme = Theme::of(this);
    m_list = new RowList(u"rulesList"_s, tr("Rules"));
    m_list->setToolTip(tr("Space switches a rule on or off"));
    auto *left = new Pane(PaneGround::Surface, this, Qt::TopEdge | Qt::RightEdge);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 1, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_list, 1);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"ruleScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_scroll);
    both->setSizes({theme.space(145), theme.space(165)});
    both->setStretchFactor(1, 1);
    return both;
}

QWidget *RulesWindow::buildFoot()
{
    const Theme theme = Theme::of(this);
    auto *foot = new Pane(PaneGround::Sunken, this, Qt::TopEdge);
    m_state = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_state->setObjectName(u"rulesState"_s);
    m_back = button("rulesBack", tr("Back to the rules"));
    m_save = button("saveRules", tr("Review and save…"));
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_back, ButtonKind::Quiet);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    row->setSpacing(theme.space(2));
    row->addWidget(m_state, 1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    return foot;
}

void RulesWindow::connectAll()
{
    connect(m_pages, &SegmentedControl::currentChanged, this, &RulesWindow::showPage);
    connect(m_form, &RuleForm::edited, this, &RulesWindow::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesWindow::choose);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_sure = true;
        close();
    });
    connect(m_versions, &VersionsPage::importRequested, this, &RulesWindow::askImport);
    connect(m_versions, &VersionsPage::exportRequested, this, &RulesWindow::askExport);
    connect(m_versions, &VersionsPage::failed, this, [this](const QString &why) { m_message->say(MessageBar::Kind::Error, why); });
    connect(m_versions, &VersionsPage::restoreRequested, this, [this](const RuleSet &rules, int version) {
        take(rules, tr("The rules of version %1 are in the editor. They count once they are saved.").arg(version));
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(u"rules"_s); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_reviewing ? save() : review(); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, [this] { m_save->click(); });
    // Space in the list switches the rule on and off, without a way to the form.
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_list);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RulesWindow::toggle);
}
