// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/findbar.h"

#include "ui/incident/timelineview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(TimelineView *timeline, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::BottomEdge), m_timeline(timeline), m_words(new QLineEdit), m_count(new TextLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"findBar"_s);
    const Theme theme = Theme::of(this);
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in this incident"));
    m_words->setAccessibleName(tr("Find in this incident"));
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(1.5), theme.space(4), theme.space(1.5));
    row->setSpacing(theme.space(1.5));
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString &name, const QString &icon, const QString &text, const QString &keys, auto what) {
        auto *tool = new QToolButton;
        tool->setObjectName(name);
        tool->setIcon(icons::icon(icon));
        tool->setAutoRaise(true);
        tool->setAccessibleName(text);
        tool->setToolTip(u"%1 (%2)"_s.arg(text, keys));
        connect(tool, &QToolButton::clicked, this, what);
        row->addWidget(tool);
    };
    button(u"findPrevious"_s, u"chevron-up"_s, tr("Previous"), tr("Shift+Enter"), [this] { step(-1); });
    button(u"findNext"_s, u"chevron-down"_s, tr("Next"), tr("Enter"), [this] { step(1); });
    button(u"findClose"_s, u"close"_s, tr("Close"), tr("Esc"), [this] { leave(); });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    // Another filter, order or incident: what was found is counted anew.
    connect(m_timeline, &TimelineView::foundForgotten, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

void FindBar::start()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::leave()
{
    hide();
    m_timeline->find({});
    Q_EMIT closed();
}

QString FindBar::count() const
{
    return m_count->text();
}

void FindBar::search()
{
    m_found = m_timeline->find(m_words->text());
    say();
}

void FindBar::step(int by)
{
    m_timeline->findNext(by);
    say();
}

void FindBar::say()
{
    const bool asked = !m_words->text().trimmed().isEmpty();
    m_count->setText(!asked ? QString() : m_found == 0 ? tr("Not found") : tr("%1 of %2").arg(m_timeline->foundAt()).arg(m_found));
    m_count->setAccessibleName(m_count->text());
    QAccessibleEvent said(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Pane::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        Pane::keyPressEvent(event);
}
