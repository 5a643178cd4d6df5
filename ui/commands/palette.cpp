// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palette.h"

#include "core/async.h"
#include "ui/commands/palettesources.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 8; // of each kind: a palette is to be read at a glance
constexpr qsizetype mostRemembered = 6;
constexpr size_t mostCommands = 12;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
}

void append(std::vector<PaletteItem> &all, std::vector<PaletteItem> more, size_t most = 100)
{
    all.insert(all.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(std::min(more.size(), most)));
}

}

Palette::Palette(World world, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_world(std::move(world)), m_field(new QLineEdit), m_list(new QListView), m_model(new PaletteModel(this)),
      m_empty(new EmptyState(u"search"_s, tr("Nothing is called so."))), m_stack(new QStackedWidget)
{
    setObjectName(u"paletteDialog"_s);
    setWindowTitle(tr("Search or run a command"));
    const Theme theme = Theme::of(this);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(windowTitle());
    m_field->setPlaceholderText(tr("A command, a number, a customer, a word"));
    m_field->addAction(icons::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setObjectName(u"paletteEmpty"_s);
    m_empty->setHint(tr("Fewer letters may find more: commands by the beginnings of their words, incidents by number or title."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *hint = new TextLabel(tr("> commands alone   ·   state:open customer:muñoz a list of the queue   ·   Enter opens, Esc closes"), TextRole::Caption, Tone::Muted);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2.5));
    column->setSpacing(theme.space(2));
    column->addWidget(m_field);
    column->addWidget(m_stack, 1);
    column->addWidget(hint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Palette::ask);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_list, &QListView::clicked, this, &Palette::run);
}

void Palette::open(const QString &typedText, bool everything)
{
    m_everything = everything;
    const Theme theme = Theme::of(this);
    const QWidget *window = parentWidget();
    const QSize size(std::min(theme.space(160), window->width() - theme.space(10)), std::min(theme.space(115), window->height() - theme.space(20)));
    resize(size);
    QDialog::move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, theme.space(14))));
    m_field->setText(typedText);
    m_field->selectAll();
    typed();
    QDialog::show();
    raise();
    activateWindow();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::typed()
{
    ++m_asked; // what is asked already answers another question
    show({});
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || text.startsWith(u'>'))
        m_pause.stop();
    else
        m_pause.start();
}

void Palette::ask()
{
    SearchRequest request{m_field->text(), {}, mostFound};
    if (m_everything)
        request.limit = 4 * mostFound;
    whenDone(m_world.queue.find(request), this, [this, number = m_asked](const Result<Found> &found) {
        if (number != m_asked)
            return;
        // Whatever is typed is a question: where the database cannot answer, commands and places still do.
        show(found ? PaletteSources::found(*found, m_field->text(), m_world.language) : std::vector<PaletteItem>());
        Q_EMIT answered();
    });
}

void Palette::show(const std::vector<PaletteItem> &found)
{
    const QString text = m_field->text().trimmed();
    std::vector<PaletteItem> items;
    if (text.startsWith(u'>')) {
        append(items, PaletteSources::commands(m_world.actions, text.mid(1)));
    } else if (text.isEmpty() && !m_everything) {
        append(items, PaletteSources::lastUsed(m_world.actions, lastUsed()));
        append(items, PaletteSources::places(m_world.places, {}));
        append(items, PaletteSources::commands(m_world.actions, {}));
    } else {
        append(items, PaletteSources::filter(text, m_world.language));
        if (!m_everything) {
            append(items, PaletteSources::commands(m_world.actions, text), mostCommands);
            append(items, PaletteSources::places(m_world.places, text));
        }
        append(items, found);
    }
    const QString kept = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    const bool moved = m_model->nextItem(-1, 1) != m_list->currentIndex().row();
    m_model->setItems(items);
    // What the person moved to stays chosen when more is found; else the first answer is.
    int row = m_model->nextItem(-1, 1);
    for (int i = 0; moved && i < m_model->rowCount(); ++i) {
        if (m_model->index(i).data(Qt::AccessibleTextRole).toString() == kept)
            row = i;
    }
    choose(row);
    const bool waits = m_pause.isActive() || (items.empty() && text.isEmpty());
    m_stack->setCurrentWidget(items.empty() && !waits ? static_cast<QWidget *>(m_empty) : m_list);
}

void Palette::choose(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    if (!index.isValid())
        return;
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent spoken(m_field, QAccessible::DescriptionChanged); // the keyboard stays in the field, and the answer is heard
    QAccessible::updateAccessibility(&spoken);
}

void Palette::move(int step)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < std::abs(step); ++i)
        row = m_model->nextItem(row, step > 0 ? 1 : -1);
    choose(row);
    if (m_model->nextItem(row, -1) == row)
        m_list->scrollToTop(); // the heading of the first group too
}

void Palette::run(const QModelIndex &index)
{
    const PaletteItem *item = m_model->at(index);
    if (!item)
        return;
    const auto what = item->what; // closing may take the item away
    close();
    if (const auto *run = std::get_if<PaletteItem::Run>(&what)) {
        remember(run->action);
        m_world.actions.at(run->action)->trigger();
    } else if (const auto *place = std::get_if<PaletteItem::GoTo>(&what)) {
        Q_EMIT placeWanted(place->place);
    } else if (const auto *incident = std::get_if<PaletteItem::OpenIncident>(&what)) {
        Q_EMIT incidentWanted(incident->incident);
    } else if (const auto *customer = std::get_if<PaletteItem::OpenCustomer>(&what)) {
        Q_EMIT customerWanted(customer->customer, customer->unit);
    } else if (const auto *filter = std::get_if<PaletteItem::ShowFilter>(&what)) {
        Q_EMIT filterWanted(filter->filter);
    }
}

QStringList Palette::lastUsed() const
{
    return settings().value(u"palette/"_s + QString(m_world.person).replace(u'/', u'_')).toStringList();
}

void Palette::remember(ActionId action)
{
    QStringList names = lastUsed();
    const QString name = m_world.actions.at(action)->objectName();
    names.removeAll(name);
    names.prepend(name);
    settings().setValue(u"palette/"_s + QString(m_world.person).replace(u'/', u'_'), names.first(std::min(names.size(), mostRemembered)));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(8); return true;
    case Qt::Key_PageUp: move(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex()); return true;
    default: return false;
    }
}

void Palette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close(); // whoever clicks elsewhere is done with it
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this); // no frame of the system is around it
    const Colors &colors = Theme::of(this).colors();
    painting::roundedRect(&painter, rect(), 0, colors.raised, colors.lineStrong);
}
