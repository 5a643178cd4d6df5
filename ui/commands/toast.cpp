// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/toast.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 8; // of what failed; the rest is counted

}

Toast::Toast(QWidget *window)
    : QWidget(window), m_text(new TextLabel({}, TextRole::Strong)), m_details(new TextLabel({}, TextRole::Body, Tone::Muted)), m_undo(new QPushButton(tr("Undo"))),
      m_more(new QPushButton(tr("Details"))), m_close(new QToolButton)
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setWordWrap(true);
    m_details->setObjectName(u"toastDetails"_s);
    m_details->setWordWrap(true);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setIcon(icons::icon(u"undo"_s));
    m_more->setObjectName(u"toastMore"_s);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Details of what could not be done"));
    setButtonKind(m_more, ButtonKind::Quiet);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::icon(u"close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_text, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_close)})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(2.5), theme.space(2.5), theme.space(2.5));
    column->setSpacing(theme.space(2));
    column->addLayout(row);
    column->addWidget(m_details);
    setFocusPolicy(Qt::TabFocus); // a pane of its own for F6
    setFocusProxy(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(m_more, &QPushButton::toggled, this, &Toast::showDetails);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (isAncestorOf(now) && old && !isAncestorOf(old))
            m_before = old;
        countDown();
    });
    m_leaves.setSingleShot(true);
    m_leaves.setInterval(stays);
    m_leaves.setObjectName(u"toastLeaves"_s);
    connect(&m_leaves, &QTimer::timeout, this, &Toast::dismiss);
    window->installEventFilter(this);
    hide();
}

Toast::~Toast()
{
    disconnect(qApp, nullptr, this, nullptr); // its buttons lose the focus while they go
}

void Toast::say(const QString &text, bool canUndo, const QStringList &details)
{
    m_text->setText(text);
    setAccessibleName(text);
    QStringList lines = details.first(std::min(details.size(), mostLines));
    if (const qsizetype rest = details.size() - lines.size(); rest > 0)
        lines << tr("and %n more", nullptr, static_cast<int>(rest));
    m_details->setText(lines.join(u'\n'));
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    showDetails(false);
    m_undo->setVisible(canUndo);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    setFocusProxy(canUndo ? static_cast<QWidget *>(m_undo) : m_close);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_leaves.start();
    countDown();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::dismiss()
{
    m_leaves.stop();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before) // back to where the keyboard was
        m_before->setFocus();
}

bool Toast::isLookedAt() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || (focus && isAncestorOf(focus));
}

void Toast::countDown()
{
    if (isHidden())
        return;
    if (isLookedAt())
        m_leaves.stop();
    else if (!m_leaves.isActive())
        m_leaves.start();
}

void Toast::showDetails(bool shown)
{
    m_details->setVisible(shown);
    if (shown)
        m_leaves.stop(); // who reads needs time
    place();
}

void Toast::place()
{
    const Theme theme = Theme::of(this);
    const QWidget *window = parentWidget();
    const int width = std::min(theme.space(150), window->width() - theme.space(8));
    layout()->activate();
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry((window->width() - width) / 2, window->height() - height - theme.space(14), width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &colors = theme.colors();
    painting::roundedRect(&painter, rect(), theme.cardRadius(), colors.raised, colors.lineStrong);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_leaves.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_leaves.start();
    countDown();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}
