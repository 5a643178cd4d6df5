// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

NavigationButton::NavigationButton(const QString &icon, const QString &text, int level, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_level(level)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QString NavigationButton::countText() const
{
    return m_most > 0 && m_count >= m_most ? QLocale().toString(m_most - 1) + u'+' : QLocale().toString(m_count);
}

void NavigationButton::setCount(int count, Tone tone, int most)
{
    m_count = count;
    m_most = most;
    m_tone = tone;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::setCompact(bool compact)
{
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::describe()
{
    //: A place of the sidebar and how many things wait there
    setAccessibleName(m_count > 0 ? tr("%1, %2 waiting").arg(text(), countText()) : text());
    setPlainToolTip(this, m_compact ? accessibleName() : QString());
}

QSize NavigationButton::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int edge = std::max(theme.space(8), QFontMetrics(theme.font(TextRole::Strong)).height() + theme.space(2.5));
    if (m_compact)
        return QSize(edge + theme.space(1), edge);
    const int text = QFontMetrics(theme.font(TextRole::Strong)).horizontalAdvance(this->text());
    const int count = m_count > 0 ? rows::badgeSize(theme, {{}, countText(), m_tone}).width() + theme.space(2) : 0;
    return QSize(theme.space(2.5 + 7 + m_level * 4) + text + count + theme.space(2.5), edge);
}

QSize NavigationButton::minimumSizeHint() const
{
    return QSize(Theme::of(this).space(9), sizeHint().height());
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    if (isChecked() || underMouse() || isDown())
        painting::roundedRect(&painter, rect(), theme.radius(), isChecked() ? c.selection : c.later.soft);
    if (hasFocus())
        painting::focusRing(&painter, theme, rect(), theme.radius());
    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int left = m_compact ? (width() - theme.space(4.5)) / 2 : theme.space(2.5 + m_level * 4);
    const QColor ink = isChecked() ? c.accentTone.ink : c.textMuted;
    icons::paint(&painter, place(QRect(left, 0, theme.space(4.5), height())), m_icon, ink);
    if (m_compact) {
        if (m_count > 0 && m_tone != Tone::Muted)
            painting::roundedRect(&painter, QRectF(width() - theme.space(3), theme.space(1), theme.space(2), theme.space(2)), theme.space(1), c.tone(m_tone).ink);
        return;
    }
    int right = width() - theme.space(1.5);
    if (m_count > 0) {
        const BadgeContent badge{{}, countText(), m_tone};
        const QSize size = rows::badgeSize(theme, badge);
        const QRect spot(QPoint(right - size.width(), (height() - size.height()) / 2), size);
        if (m_tone == Tone::Muted)
            rows::paintText(&painter, place(spot.adjusted(0, 0, -theme.space(1.5), 0)), badge.text, tabular(theme.font(TextRole::Caption)), c.textMuted, Qt::AlignVCenter | Qt::AlignTrailing);
        else
            rows::paintBadge(&painter, theme, place(spot), badge);
        right = spot.x() - theme.space(1);
    }
    const int textLeft = left + theme.space(4.5 + 2.5);
    rows::paintText(&painter, place(QRect(textLeft, 0, right - textLeft, height())), text(), theme.font(isChecked() ? TextRole::Strong : TextRole::Body), c.text);
}

NavigationList::NavigationList(const QString &name, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    const Theme theme = Theme::of(this);
    m_column->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    m_column->setSpacing(theme.space(0.5));
    m_column->addStretch();
    setAccessibleName(name);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT currentChanged(current());
    });
}

NavigationButton *NavigationList::add(const QString &id, const QString &icon, const QString &text, int level)
{
    auto *button = new NavigationButton(icon, text, level, this);
    button->setObjectName(id);
    m_column->insertWidget(m_column->count() - 1, button);
    m_group->addButton(button);
    return button;
}

NavigationButton *NavigationList::insert(const QString &after, const QString &id, const QString &icon, const QString &text, int level)
{
    NavigationButton *before = find(after);
    NavigationButton *button = add(id, icon, text, level);
    if (before) {
        m_column->removeWidget(button);
        m_column->insertWidget(m_column->indexOf(before) + 1, button);
        setTabOrder(before, button);
    }
    return button;
}

void NavigationList::remove(const QString &id)
{
    if (NavigationButton *button = find(id)) {
        m_group->removeButton(button);
        button->setObjectName({});
        button->hide();
        button->deleteLater();
    }
}

void NavigationList::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextRole::Caption, Tone::Muted, this);
    const Theme theme = Theme::of(this);
    heading->setContentsMargins(theme.space(2.5), theme.space(3), 0, theme.space(1));
    m_column->insertWidget(m_column->count() - 1, heading);
    m_headings.append(heading);
}

void NavigationList::addGap()
{
    m_column->insertSpacing(m_column->count() - 1, Theme::of(this).space(3));
}

QString NavigationList::current() const
{
    return m_group->checkedButton() ? m_group->checkedButton()->objectName() : QString();
}

void NavigationList::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(m_group);
    if (NavigationButton *button = find(id))
        button->setChecked(true);
}

NavigationButton *NavigationList::find(const QString &id) const
{
    return findChild<NavigationButton *>(id, Qt::FindDirectChildrenOnly);
}

void NavigationList::setCompact(bool compact)
{
    for (QAbstractButton *button : m_group->buttons())
        static_cast<NavigationButton *>(button)->setCompact(compact);
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(!compact);
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    QList<QAbstractButton *> buttons = m_group->buttons();
    std::sort(buttons.begin(), buttons.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    if (buttons.isEmpty() || (event->key() != Qt::Key_Home && event->key() != Qt::Key_End))
        return QWidget::keyPressEvent(event);
    QAbstractButton *target = event->key() == Qt::Key_Home ? buttons.first() : buttons.last();
    target->setFocus(Qt::OtherFocusReason);
    target->click();
}
