// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleswindow.h"

#include "ui/rules/rowlist.h"
#include "ui/rules/rulechoices.h"
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
      m_versions(new VersionsPage(desk, viewpoint))
{
    setObjectName(u"rulesWindow"_s);
    setWindowTitle(tr("Rules"));
    const Theme theme = Theme::of(this);
    m_pages->setObjectName(u"rulesPages"_s);
    m_pages->add(u"rules"_s, tr("Rules"), u"settled"_s);
    m_pages->add(u"trial"_s, tr("Try on the past"), u"clock"_s);
    m_pages->add(u"versions"_s, tr("Versions"), u"undo"_s);
    m_pages->setCurrent(u"rules"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(3));
    head->addWidget(new TextLabel(tr("Rules"), TextRole::Headline));
    head->addStretch();
    head->addWidget(m_pages);
    m_message->setInset(3, 0, 2);
    m_stack->addWidget(buildRules());
    m_stack->addWidget(m_trial);
    m_stack->addWidget(m_versions);
    m_stack->addWidget(buildReview());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    connect(m_pages, &SegmentedControl::currentChanged, this, &RulesWindow::showPage);
    connect(m_form, &RuleForm::edited, this, &RulesWindow::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesWindow::choose);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_sure = true;
        close();
    });
    connect(m_versions, &VersionsPage::importRequested, this, &RulesWindow::askImport);
    connect(m_versions, &VersionsPage::exportRequested, this, &RulesWindow::askExport);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, [this] { m_save->click(); });
    // Space in the list switches the rule on and off, without a way to the form.
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_list);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RulesWindow::toggle);
    resize(theme.space(280), theme.space(180));
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

QWidget *RulesWindow::buildRules()
{
    const Theme theme = Theme::of(this);
    m_list = new RowList(u"rulesList"_s, tr("Rules"));
    m_add = button("addRule", tr("New rule"), u"add"_s);
    m_duplicate = button("duplicateRule", tr("Duplicate"), u"copy"_s);
    m_remove = button("removeRule", tr("Remove"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString name = tr("New rule");
        add(choices::fresh(name, m_viewpoint.language.code()));
    });
    connect(m_duplicate, &QPushButton::clicked, this, &RulesWindow::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &RulesWindow::remove);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    tools->setSpacing(theme.space(2));
    for (QPushButton *one : {m_add, m_duplicate, m_remove})
        tools->addWidget(one);
    tools->addStretch();
    auto *left = new Pane(PaneGround::Surface, this, Qt::TopEdge | Qt::RightEdge);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 1, 1, 0);
    column->setSpacing(0);
    column->addLayout(tools);
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
    both->setSizes({theme.space(115), theme.space(165)});
    both->setStretchFactor(1, 1);
    return both;
}

QWidget *RulesWindow::buildReview()
{
    const Theme theme = Theme::of(this);
    auto *page = new QWidget;
    m_effect = new TextLabel({}, TextRole::Title);
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    m_moves = new RowList(u"moves"_s, tr("What moves"));
    m_note = new QLineEdit;
    m_note->setObjectName(u"lawNote"_s);
    m_note->setAccessibleName(tr("What is changed and why"));
    m_note->setPlaceholderText(tr("What is changed and why, for the list of versions"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_effect);
    column->addWidget(m_note);
    column->addWidget(m_moves, 1);
    return page;
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
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(u"rules"_s); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_reviewing ? save() : review(); });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    row->setSpacing(theme.space(2));
    row->addWidget(m_state, 1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    return foot;
}
