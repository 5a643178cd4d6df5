// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets>

/// Windows with everything in them, to be looked at and walked over by the tests.
namespace gallery
{
using namespace Qt::StringLiterals;

/// A row of the sample list.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(QList<RowContent> content, QObject *parent) : QStyledItemDelegate(parent), rowsShown(std::move(content)) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QSize(200, rows::height(Theme::of(option.palette), rowsShown.at(index.row())));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        rows::paint(painter, item, rowsShown.at(index.row()));
    }
    QList<RowContent> rowsShown;
};

inline QListView *list(const QList<RowContent> &content, int selected, QWidget *parent)
{
    auto *view = new QListView(parent);
    QStringList names;
    for (const RowContent &row : content)
        names << rows::spoken(row);
    view->setModel(new QStringListModel(names, view));
    view->setItemDelegate(new RowDelegate(content, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(u"Commitments"_s);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (selected >= 0)
        view->setCurrentIndex(view->model()->index(selected, 0));
    return view;
}

inline QPushButton *button(const QString &text, ButtonKind kind, const QString &icon = {})
{
    auto *b = new QPushButton(text);
    setButtonKind(b, kind);
    if (!icon.isEmpty())
        b->setIcon(icons::icon(icon));
    b->setAccessibleName(text.isEmpty() ? icon : text);
    return b;
}

inline QWidget *iconsAndColours()
{
    auto *page = new Pane(PaneGround::Window);
    auto *column = new QVBoxLayout(page);
    const Theme theme = Theme::of(page);
    auto *card = new Card(page);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.space(2));
    card->body()->addLayout(grid);
    int i = 0;
    for (const QString &name : icons::names()) {
        auto *cell = new QVBoxLayout;
        auto *picture = new QLabel(page);
        picture->setPixmap(icons::icon(name).pixmap(QSize(24, 24), page->devicePixelRatioF()));
        picture->setAlignment(Qt::AlignCenter);
        cell->addWidget(picture);
        auto *text = new TextLabel(name, TextRole::Caption, Tone::Muted, page);
        text->setAlignment(Qt::AlignCenter);
        cell->addWidget(text);
        grid->addLayout(cell, i / 12, i % 12);
        ++i;
    }
    column->addWidget(card);
    auto *swatches = new Card(page);
    auto *flow = new FlowLayout;
    swatches->body()->addLayout(flow);
    const std::vector<std::pair<QString, Tone>> tones = {{u"Neutral"_s, Tone::Neutral}, {u"Muted"_s, Tone::Muted}, {u"Accent"_s, Tone::Accent},
        {u"Overdue"_s, Tone::Overdue}, {u"Soon"_s, Tone::Soon}, {u"Later"_s, Tone::Later}, {u"Settled"_s, Tone::Settled},
        {u"Waiting"_s, Tone::Waiting}, {u"Info"_s, Tone::Info}, {u"Customer"_s, Tone::Customer}, {u"Team"_s, Tone::Team}};
    for (const auto &[name, tone] : tones)
        flow->addWidget(new Badge({u"today"_s, name, tone}, page));
    for (const Urgency u : {Urgency::Overdue, Urgency::Soon, Urgency::Later, Urgency::Settled, Urgency::Waiting, Urgency::Silent})
        flow->addWidget(new Badge(u, page));
    column->addWidget(swatches);
    auto *types = new Card(page);
    types->body()->addWidget(new TextLabel(u"Headline 28 commitments"_s, TextRole::Headline));
    types->body()->addWidget(new TextLabel(u"Title: Boiler E05, no hot water"_s, TextRole::Title));
    types->body()->addWidget(new TextLabel(u"Strong: Call Carmen with the visit time"_s, TextRole::Strong));
    types->body()->addWidget(new TextLabel(u"Body: we will tell you before one o'clock"_s, TextRole::Body));
    types->body()->addWidget(new TextLabel(u"Caption: 10:42, 25 minutes late"_s, TextRole::Caption, Tone::Muted));
    types->body()->addWidget(new TextLabel(u"Mono: 09:28:11 ERROR ign: flame not detected (E05)"_s, TextRole::Mono));
    column->addWidget(types);
    column->addStretch();
    page->resize(1180, 900);
    return page;
}

inline QWidget *fieldsColumn()
{
    auto *group = new QGroupBox(u"Fields"_s);
    auto *form = new QFormLayout(group);
    auto *filled = new QLineEdit(u"Boiler E05, no hot water"_s);
    filled->setObjectName(u"focusMe"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Search or run a command"_s);
    empty->addAction(icons::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    auto *off = new QLineEdit(u"Not now"_s);
    off->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItems({u"High"_s, u"Normal"_s});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(icons::icon(u"customer"_s), u"Carmen Muñoz"_s);
    auto *spin = new QSpinBox;
    auto *date = new QDateTimeEdit(QDateTime(QDate(2026, 11, 21), QTime(13, 0)));
    date->setCalendarPopup(true);
    form->addRow(u"Title"_s, filled);
    form->addRow(u"Search"_s, empty);
    form->addRow(u"Disabled"_s, off);
    form->addRow(u"Priority"_s, combo);
    form->addRow(u"Contact"_s, editable);
    form->addRow(u"Minutes"_s, spin);
    form->addRow(u"Due"_s, date);
    auto *text = new QPlainTextEdit(u"Hello, Carmen: we have confirmed the fault.\nThe electrode must be replaced."_s);
    text->setAccessibleName(u"Text"_s);
    text->setMaximumHeight(90);
    form->addRow(u"Text"_s, text);
    return group;
}

inline QWidget *controls()
{
    auto *page = new Pane(PaneGround::Window);
    const Theme theme = Theme::of(page);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(24, 24, 24, 24);
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.space(3));
    columns->addLayout(left, 1);
    for (const bool enabled : {true, false}) {
        auto *line = new QHBoxLayout;
        for (QPushButton *b : {button(u"Send"_s, ButtonKind::Primary, u"send"_s), button(u"Assign"_s, ButtonKind::Secondary, u"team"_s),
                               button(u"Why?"_s, ButtonKind::Quiet, u"why"_s), button(u"Delete"_s, ButtonKind::Danger)}) {
            b->setEnabled(enabled);
            line->addWidget(b);
        }
        line->addStretch();
        left->addLayout(line);
    }
    auto *line = new QHBoxLayout;
    auto *menuButton = button(u"Resolve"_s, ButtonKind::Secondary);
    menuButton->setMenu(new QMenu(menuButton));
    auto *toggled = button(u"Following"_s, ButtonKind::Secondary, u"eye"_s);
    toggled->setCheckable(true);
    toggled->setChecked(true);
    line->addWidget(menuButton);
    line->addWidget(toggled);
    for (const QString &name : {u"refresh"_s, u"bell"_s, u"more"_s}) {
        auto *tool = new QToolButton;
        tool->setIcon(icons::icon(name));
        tool->setAutoRaise(true);
        tool->setAccessibleName(name);
        tool->setCheckable(true);
        tool->setChecked(name == u"bell"_s);
        line->addWidget(tool);
    }
    line->addWidget(new KeyHint(QKeySequence(u"Ctrl+Shift+K"_s)));
    line->addStretch();
    left->addLayout(line);
    auto *checks = new QHBoxLayout;
    for (const bool enabled : {true, false}) {
        for (const bool on : {false, true}) {
            auto *check = new QCheckBox(on ? u"Set"_s : u"Unset"_s);
            check->setChecked(on);
            check->setEnabled(enabled);
            auto *radio = new QRadioButton(on ? u"This"_s : u"That"_s);
            radio->setAutoExclusive(false);
            radio->setChecked(on);
            radio->setEnabled(enabled);
            checks->addWidget(check);
            checks->addWidget(radio);
        }
    }
    checks->addStretch();
    left->addLayout(checks);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setAccessibleName(u"Import"_s);
    left->addWidget(progress);
    left->addWidget(fieldsColumn());
    left->addStretch();

    auto *right = new QVBoxLayout;
    columns->addLayout(right, 1);
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(u"Tabs"_s);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(u"Queue"_s);
    tree->setHeaderLabels({u"No."_s, u"Subject"_s, u"Waiting"_s, u"Next due"_s});
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setSortingEnabled(true);
    for (int i = 0; i < 20; ++i) {
        auto *item = new QTreeWidgetItem(tree, {u"04%1"_s.arg(12 + i), i % 3 ? u"Quote for valve 3/4"_s : u"Boiler E05, no hot water"_s, u"2 h 10 min"_s, u"call 13:00"_s});
        item->setIcon(1, icons::icon(i % 3 ? u"soon"_s : u"overdue"_s, i % 3 ? Tone::Soon : Tone::Overdue));
        if (i == 1)
            new QTreeWidgetItem(item, {u"child"_s, u"Pump"_s});
    }
    tree->topLevelItem(1)->setExpanded(true);
    tree->setCurrentItem(tree->topLevelItem(3));
    tabs->addTab(tree, u"Queue"_s);
    tabs->addTab(new QWidget, u"Calls"_s);
    tabs->addTab(new QWidget, u"Agenda"_s);
    right->addWidget(tabs);
    page->resize(1180, 760);
    return page;
}

inline QWidget *widgets()
{
    auto *page = new Pane(PaneGround::Window);
    const Theme theme = Theme::of(page);
    auto *columns = new QHBoxLayout(page);
    auto *left = new QVBoxLayout;
    columns->addLayout(left, 3);
    for (const auto &[kind, text] : std::vector<std::pair<MessageBar::Kind, QString>>{
             {MessageBar::Kind::Error, u"The database on server.example could not be reached. What you write is kept here until it answers."_s},
             {MessageBar::Kind::Warning, u"Monday 24 is a holiday in Getafe."_s},
             {MessageBar::Kind::Info, u"2 new entries while you were writing."_s},
             {MessageBar::Kind::Success, u"12 incidents were imported."_s}}) {
        auto *bar = new MessageBar(page);
        bar->say(kind, text, kind == MessageBar::Kind::Success ? QString() : u"Show"_s);
        left->addWidget(bar);
    }
    auto *segments = new SegmentedControl(u"Kind of entry"_s, page);
    segments->add(u"contact"_s, u"Contact"_s, u"calls"_s);
    segments->add(u"diagnosis"_s, u"Diagnosis"_s, u"diagnosis"_s);
    segments->add(u"plan"_s, u"Plan"_s, u"plan"_s);
    segments->add(u"escalation"_s, u"Escalation"_s, u"escalation"_s);
    segments->add(u"solution"_s, u"Solution"_s, u"solution"_s);
    segments->add(u"note"_s, u"Note"_s, u"lock"_s);
    segments->setCurrent(u"diagnosis"_s);
    left->addWidget(segments, 0, Qt::AlignLeft);
    auto *chips = new QWidget(page);
    auto *flow = new FlowLayout(chips);
    flow->addWidget(new Chip({{}, u"Open"_s, Tone::Neutral}, true));
    flow->addWidget(new Chip({u"site"_s, u"Zone 28/45"_s, Tone::Neutral}, true));
    flow->addWidget(new Chip({u"ball"_s, u"Waiting: us"_s, Tone::Neutral}, true));
    flow->addWidget(new Chip({u"add"_s, u"Filter"_s, Tone::Muted}));
    left->addWidget(chips);
    auto *header = new SectionHeader(u"Needs an answer"_s, page);
    header->setIcon(u"overdue"_s, Tone::Overdue);
    header->setCount(4);
    header->addControl(button(u"All"_s, ButtonKind::Quiet, u"arrow-right"_s));
    left->addWidget(header);
    for (const bool internal : {false, true}) {
        auto *card = new Card(page);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.space(2));
        line->addWidget(new Avatar(internal ? u"Luis Prieto"_s : u"Carmen Muñoz"_s));
        line->addWidget(new TextLabel(internal ? u"Luis Prieto"_s : u"Carmen Muñoz"_s, TextRole::Strong));
        line->addWidget(new Badge(internal ? BadgeContent{u"lock"_s, u"Internal"_s, Tone::Team} : BadgeContent{u"call-in"_s, u"Phone, in"_s, Tone::Customer}));
        line->addStretch();
        line->addWidget(new TextLabel(u"10:32"_s, TextRole::Caption, Tone::Muted));
        card->body()->addLayout(line);
        auto *text = new TextLabel(internal ? u"Ignition electrode burnt out; it is the third this year on the same model."_s : u"It still does not work: the display says E05 again."_s);
        text->setWordWrap(true);
        card->body()->addWidget(text);
        if (internal)
            card->setTone(Tone::Team, true);
        left->addWidget(card);
    }
    left->addWidget(new ElidedLabel(u"A line that is much too long for the room that it has and therefore ends in an ellipsis, with the whole of it in the tool tip for whoever wants to read on and on"_s, TextRole::Body, Tone::Muted));
    left->addStretch();
    auto *card = new Card(page);
    card->body()->addWidget(new EmptyState(u"today"_s, u"Nothing is due."_s, u"New incident"_s));
    columns->addWidget(card, 2);
    page->resize(1180, 760);
    return page;
}
}
