// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery.h"

/// A desk as it will be: the language at work in one window.
namespace gallery
{
inline QWidget *sidebar()
{
    auto *pane = new Pane(PaneGround::Sidebar);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    auto *places = new NavigationList(u"Places"_s, pane);
    places->add(u"today"_s, u"today"_s, u"Today"_s)->setCount(4, Tone::Overdue);
    places->add(u"queue"_s, u"queue"_s, u"Queue"_s)->setCount(31);
    places->add(u"mine"_s, u"customer"_s, u"Mine"_s, 1)->setCount(9);
    places->add(u"waiting"_s, u"waiting"_s, u"Waiting for customer"_s, 1)->setCount(12);
    places->add(u"calls"_s, u"calls"_s, u"Calls"_s)->setCount(2, Tone::Soon);
    places->add(u"agenda"_s, u"agenda"_s, u"Agenda"_s);
    places->add(u"visits"_s, u"visits"_s, u"Visits"_s);
    places->addHeading(u"Records"_s);
    places->add(u"customers"_s, u"customers"_s, u"Customers"_s);
    places->add(u"equipment"_s, u"equipment"_s, u"Equipment"_s);
    places->add(u"reports"_s, u"reports"_s, u"Reports"_s);
    places->setCurrent(u"today"_s);
    column->addWidget(places);
    pane->setFixedWidth(244);
    return pane;
}

inline QWidget *todayPane()
{
    auto *pane = new Pane(PaneGround::Surface);
    const Theme theme = Theme::of(pane);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme.space(3), theme.space(5), theme.space(3), 0);
    column->setSpacing(theme.space(1));
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    heading->setSpacing(theme.space(0.5));
    heading->addWidget(new TextLabel(u"Today"_s, TextRole::Headline));
    heading->addWidget(new TextLabel(u"Sunday 22 November · 2 overdue, 3 due soon"_s, TextRole::Body, Tone::Muted));
    column->addLayout(heading);
    column->addSpacing(theme.space(3));
    const auto section = [&](const QString &title, const QString &icon, Tone tone, const QList<RowContent> &content, int selected) {
        auto *header = new SectionHeader(title, pane);
        header->setIcon(icon, tone);
        header->setCount(int(content.size()));
        header->layout()->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
        column->addWidget(header);
        auto *view = list(content, selected, pane);
        int height = 0;
        for (const RowContent &row : content)
            height += rows::height(theme, row);
        view->setFixedHeight(height + 2);
        column->addWidget(view);
        column->addSpacing(theme.space(3));
    };
    const BadgeContent call{u"calls"_s, u"Call"_s, Tone::Neutral}, any{u"message"_s, u"Any channel"_s, Tone::Neutral};
    section(u"Overdue"_s, u"overdue"_s, Tone::Overdue,
            {{u"overdue"_s, Tone::Overdue, u"Tell Carmen the visit time"_s, u"0412"_s, u"Muñoz, S.L. · Boiler E05, no hot water"_s, u"25 min late"_s, Tone::Overdue, {call}},
             {u"overdue"_s, Tone::Overdue, u"Explain the new plan"_s, u"0409"_s, u"Talleres Ibáñez · Quote for valve"_s, u"1 d late"_s, Tone::Overdue, {any}}}, 0);
    section(u"Due soon"_s, u"soon"_s, Tone::Soon,
            {{u"soon"_s, Tone::Soon, u"Daily update"_s, u"0388"_s, u"Hotel Miramar · Noise in the pump"_s, u"13:00"_s, Tone::Soon, {{u"silent"_s, u"Silent 1 d"_s, Tone::Muted}, any}},
             {u"soon"_s, Tone::Soon, u"First diagnosis"_s, u"0401"_s, u"Clínica Sol · Printer does not start"_s, u"13:30"_s, Tone::Soon, {call}},
             {u"soon"_s, Tone::Soon, u"Promise: send the quote"_s, u"0397"_s, u"García e Hijos · Router replacement"_s, u"14:00"_s, Tone::Soon, {{u"promise"_s, u"Promise"_s, Tone::Accent}}}}, -1);
    section(u"Later"_s, u"later"_s, Tone::Later,
            {{u"later"_s, Tone::Later, u"Ask for feedback"_s, u"0377"_s, u"Panadería Luna · Till offline"_s, u"tomorrow 09:00"_s, Tone::Muted, {any}}}, -1);
    column->addStretch();
    return pane;
}

inline QWidget *incidentPane()
{
    auto *pane = new Pane(PaneGround::Window);
    const Theme theme = Theme::of(pane);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(2));
    column->addWidget(new TextLabel(u"INC-2026-0412"_s, TextRole::Caption, Tone::Muted));
    column->addWidget(new ElidedLabel(u"Boiler E05, no hot water"_s, TextRole::Title));
    auto *facts = new QWidget(pane);
    auto *flow = new FlowLayout(facts);
    for (const BadgeContent &badge : {BadgeContent{u"customer"_s, u"Muñoz, S.L."_s, Tone::Customer}, BadgeContent{u"site"_s, u"Getafe"_s, Tone::Neutral},
                                      BadgeContent{u"equipment"_s, u"CX-24"_s, Tone::Neutral}, BadgeContent{u"ball"_s, u"Ball: us"_s, Tone::Accent},
                                      BadgeContent{u"silent"_s, u"Silent 2 h 10 min"_s, Tone::Soon}})
        flow->addWidget(new Badge(badge));
    column->addWidget(facts);
    column->addSpacing(theme.space(1));
    const auto entry = [&](const QString &who, const BadgeContent &badge, const QString &when, const QString &said, bool internal) {
        auto *card = new Card(pane);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.space(2));
        line->addWidget(new Avatar(who, 6));
        line->addWidget(new TextLabel(who, TextRole::Strong));
        line->addWidget(new Badge(badge));
        line->addStretch();
        line->addWidget(new TextLabel(when, TextRole::Caption, Tone::Muted));
        card->body()->addLayout(line);
        auto *text = new TextLabel(said);
        text->setWordWrap(true);
        card->body()->addWidget(text);
        if (internal)
            card->setTone(Tone::Team, true);
        column->addWidget(card);
    };
    entry(u"Carmen Muñoz"_s, {u"call-in"_s, u"Phone, in"_s, Tone::Customer}, u"18:05"_s, u"E05 since yesterday evening. No hot water at all."_s, false);
    entry(u"Luis Prieto"_s, {u"lock"_s, u"Internal diagnosis"_s, Tone::Team}, u"09:30"_s, u"Ignition electrode burnt out: the log shows three failed starts."_s, true);
    entry(u"Ana Ruiz"_s, {u"call-out"_s, u"Phone, out"_s, Tone::Accent}, u"10:32"_s, u"Told Carmen that the electrode is ordered and that we call before one o'clock."_s, false);
    column->addStretch();
    auto *composer = new Card(pane);
    composer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *segments = new SegmentedControl(u"Kind of entry"_s, pane);
    segments->add(u"contact"_s, u"Contact"_s, u"calls"_s);
    segments->add(u"diagnosis"_s, u"Diagnosis"_s, u"diagnosis"_s);
    segments->add(u"plan"_s, u"Plan"_s, u"plan"_s);
    segments->add(u"note"_s, u"Note"_s, u"lock"_s);
    composer->body()->addWidget(segments, 0, Qt::AlignLeft);
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(u"What was said?"_s);
    text->setAccessibleName(u"What was said?"_s);
    text->setFixedHeight(72);
    composer->body()->addWidget(text);
    auto *line = new QHBoxLayout;
    line->addWidget(new Badge({u"settled"_s, u"Settles: daily update"_s, Tone::Settled}));
    line->addStretch();
    line->addWidget(new KeyHint(QKeySequence(u"Ctrl+Return"_s)));
    line->addWidget(button(u"Save"_s, ButtonKind::Primary));
    composer->body()->addLayout(line);
    column->addWidget(composer);
    return pane;
}

inline QWidget *desk()
{
    auto *window = new QMainWindow;
    QMenu *menu = window->menuBar()->addMenu(u"&Incident"_s);
    menu->setObjectName(u"sampleMenu"_s);
    menu->addAction(icons::icon(u"add"_s), u"&New incident"_s)->setShortcut(QKeySequence(u"Ctrl+N"_s));
    menu->addAction(icons::icon(u"calls"_s), u"Take &call"_s)->setShortcut(QKeySequence(Qt::Key_F9));
    menu->addSeparator();
    QAction *follow = menu->addAction(u"&Follow"_s);
    follow->setCheckable(true);
    follow->setChecked(true);
    menu->addAction(icons::icon(u"print"_s), u"Print report"_s)->setEnabled(false);
    menu->addMenu(u"Appearance"_s)->addAction(u"Dark"_s);
    for (const QString &title : {u"&View"_s, u"&Go"_s, u"&Tools"_s, u"&Help"_s})
        window->menuBar()->addMenu(title);
    auto *splitter = new QSplitter(window);
    splitter->addWidget(sidebar());
    splitter->addWidget(todayPane());
    splitter->addWidget(incidentPane());
    splitter->setSizes({244, 520, 520});
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    window->setCentralWidget(splitter);
    window->statusBar()->setSizeGripEnabled(false);
    window->statusBar()->showMessage(u"Saved 10:42"_s);
    window->resize(1320, 860);
    return window;
}
}
