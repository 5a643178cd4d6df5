// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/neighbourlist.h"

#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NeighbourRow)

public:
    static QString of(Alike alike)
    {
        switch (alike) {
        case Alike::Unit: return tr("the same unit");
        case Alike::ErrorCode: return tr("the same error code");
        case Alike::Model: return tr("the same model");
        case Alike::Words: return tr("similar words");
        }
        return {};
    }
    static QString of(const std::vector<Alike> &all)
    {
        QStringList words;
        for (const Alike one : all)
            words << of(one);
        return words.isEmpty() ? QString() : tr("Alike: %1").arg(words.join(u", "_s));
    }
    /// "Luis · Muñoz, S.L."
    static QString whose(const Neighbour &one, bool told)
    {
        const QString owner = one.owner.isEmpty() ? tr("nobody is responsible") : one.owner;
        return told ? u"%1 · %2"_s.arg(owner, one.customer) : owner;
    }
};

}

NeighbourRow::NeighbourRow(const Neighbour &neighbour, bool told, const Viewpoint &viewpoint, QWidget *parent)
    : QAbstractButton(parent), m_incident(neighbour.id)
{
    setObjectName(u"neighbour"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setBackgroundRole(QPalette::Window); // its lines have tones of their own, and would take the ink of a button
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button would ask for the whole length of what was said last
    const Theme theme = Theme::of(this);
    const QString state = viewpoint.language.word(neighbour.state), age = viewpoint.age(neighbour.occurredAt);
    const QString whose = Words::whose(neighbour, told), alike = Words::of(neighbour.alike), said = viewpoint.in(neighbour.lastWords.words).simplified();
    auto *title = new TextLabel(viewpoint.in(neighbour.title), TextRole::Strong);
    auto *stands = new TextLabel(u"%1 · %2 · %3"_s.arg(neighbour.number, state, age), TextRole::Caption, look::tone(neighbour.state) == Tone::Neutral ? Tone::Muted : look::tone(neighbour.state));
    auto *icon = new QLabel;
    icon->setPixmap(icons::icon(look::icon(neighbour.state), look::tone(neighbour.state)).pixmap(theme.space(3.5)));
    auto *first = new QHBoxLayout;
    first->setSpacing(theme.space(1.5));
    first->addWidget(icon, 0, Qt::AlignTop);
    first->addWidget(stands, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(0.5));
    column->addLayout(first);
    column->addWidget(title);
    auto *last = said.isEmpty() ? nullptr : new ElidedLabel(tr("“%1”").arg(said), TextRole::Body);
    if (last)
        column->addWidget(last);
    auto *who = new TextLabel(whose, TextRole::Caption, Tone::Muted);
    auto *why = alike.isEmpty() ? nullptr : new TextLabel(alike, TextRole::Caption, Tone::Muted);
    column->addWidget(who);
    if (why)
        column->addWidget(why);
    for (TextLabel *line : {title, stands, who, why}) {
        if (line)
            line->setWordWrap(true);
    }
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole row is one thing to press
    QStringList spoken{title->text(), neighbour.number, state, age, whose};
    if (last)
        spoken << tr("said last: %1").arg(said);
    if (why)
        spoken << alike;
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(tr("Enter opens it, Ctrl+Enter in a tab"));
    if (last)
        setToolTip(plainToolTip(said));
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_incident, false); });
}

void NeighbourRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && (held == Qt::NoModifier || held == Qt::ControlModifier))
        Q_EMIT openRequested(m_incident, held == Qt::ControlModifier);
    else
        QAbstractButton::keyPressEvent(event);
}

void NeighbourRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inTab = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier);
    if (inTab && rect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT openRequested(m_incident, true);
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void NeighbourRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    painting::roundedRect(&painter, rect(), theme.cardRadius(), isDown() || underMouse() ? c.hover : c.surface, c.line);
    if (hasFocus())
        painting::focusRing(&painter, theme, rect(), theme.cardRadius());
}

NeighbourList::NeighbourList(const QString &name, const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(2));
}

void NeighbourList::show(const std::vector<Neighbour> &neighbours, bool told, const QString &none)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Neighbour &one : neighbours)
        addRow(one, told);
    if (!neighbours.empty())
        return;
    auto *calm = new TextLabel(none, TextRole::Body, Tone::Muted);
    calm->setObjectName(u"noNeighbours"_s);
    calm->setWordWrap(true);
    layout()->addWidget(calm);
}

void NeighbourList::addRow(const Neighbour &one, bool told)
{
    auto *row = new NeighbourRow(one, told, m_viewpoint);
    connect(row, &NeighbourRow::openRequested, this, &NeighbourList::openRequested);
    if (m_mergesOf != one.customerId || one.state == State::Closed) {
        layout()->addWidget(row);
        return;
    }
    auto *merge = new QToolButton;
    merge->setObjectName(u"mergeWith"_s);
    merge->setAutoRaise(true);
    merge->setIcon(icons::icon(u"merge"_s, Tone::Muted));
    setPlainToolTip(merge, tr("Merge with %1…").arg(one.number));
    merge->setAccessibleName(tr("Merge with %1…").arg(one.number));
    connect(merge, &QToolButton::clicked, this, [this, id = one.id] { Q_EMIT mergeRequested(id); });
    auto *line = new QWidget;
    auto *both = new QHBoxLayout(line);
    both->setContentsMargins({});
    both->setSpacing(Theme::of(this).space(1));
    both->addWidget(row, 1);
    both->addWidget(merge, 0, Qt::AlignTop);
    layout()->addWidget(line);
}
