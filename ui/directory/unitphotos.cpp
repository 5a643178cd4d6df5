// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/unitphotos.h"

#include "core/async.h"
#include "core/desk/attachments.h"
#include "ui/attachments/attachmentgrid.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/directory/equipmentmodel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UnitPhotos::UnitPhotos(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_head(new SectionHeader(tr("Photographs"))), m_empty(new TextLabel({}, TextRole::Body, Tone::Muted)), m_grid(new AttachmentGrid),
      m_strip(new AttachmentStrip(viewpoint)), m_caption(new QLineEdit), m_add(addButton(u"addPhotograph"_s, u"add"_s, tr("Add…"))), m_remove(addButton(u"removePhotograph"_s, u"trash"_s, tr("Remove")))
{
    setObjectName(u"unitPhotos"_s);
    const Theme theme = Theme::of(this);
    m_head->setIcon(u"eye"_s);
    m_head->addControl(m_remove);
    m_head->addControl(m_add);
    m_empty->setObjectName(u"noPhotographs"_s);
    m_empty->setWordWrap(true);
    m_grid->setObjectName(u"photographs"_s);
    m_grid->setAccessibleName(tr("Photographs"));
    m_caption->setObjectName(u"photographCaption"_s);
    m_caption->setMaxLength(200);
    m_caption->setPlaceholderText(tr("What the picture shows"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    // As in the lists of the page, Tab comes to the head behind what it is about.
    column->addWidget(m_grid);
    column->addWidget(m_caption);
    column->addWidget(m_strip);
    column->addWidget(m_empty);
    column->insertWidget(0, m_head);
    connect(m_add, &QPushButton::clicked, m_strip, &AttachmentStrip::choose);
    connect(m_remove, &QPushButton::clicked, this, &UnitPhotos::remove);
    connect(m_caption, &QLineEdit::editingFinished, this, &UnitPhotos::keepCaption);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitPhotos::refresh);
    connect(m_grid, &AttachmentGrid::failed, this, &UnitPhotos::failed);
    connect(m_grid, &AttachmentGrid::said, this, &UnitPhotos::said);
    connect(m_strip, &AttachmentStrip::failed, this, &UnitPhotos::failed);
    connect(m_strip, &AttachmentStrip::excerptRequested, m_strip, qOverload<const QString &>(&AttachmentStrip::attach)); // all of it: there is no entry to quote it in
    connect(m_strip, &AttachmentStrip::added, this, [this](const Attachment &attachment) {
        m_added = attachment.id;
        reload();
    });
    m_grid->installEventFilter(this);
    m_strip->watch(this);
    take({});
}

QPushButton *UnitPhotos::addButton(const QString &id, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(icons::icon(icon, Tone::Muted), text);
    button->setObjectName(id);
    button->setAccessibleName(tr("Photographs: %1").arg(QString(text).remove(u'…')));
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

void UnitPhotos::setFiles(Attachments &files)
{
    m_files = &files;
    m_grid->setFiles(&files);
    m_strip->setFiles(&files, [this] { return target(); });
}

NewAttachment UnitPhotos::target() const
{
    NewAttachment wanted;
    wanted.unit = m_unit ? m_unit->id : EquipmentId();
    return wanted;
}

void UnitPhotos::show(const std::optional<Equipment> &unit)
{
    const bool isOther = (unit ? unit->id : EquipmentId()) != (m_unit ? m_unit->id : EquipmentId());
    if (isOther)
        keepCaption();
    m_unit = unit;
    m_head->setTitle(unit ? tr("Photographs of %1").arg(QStringList{unitName(*unit), unit->serial}.join(u' ').trimmed()) : tr("Photographs"));
    m_grid->setAccessibleName(m_unit ? tr("Photographs of %1").arg(QStringList{unitName(*unit), unit->serial}.join(u' ').trimmed()) : tr("Photographs"));
    if (isOther) { // nothing of the one before is shown as of this one
        m_added.reset();
        take({});
    }
    m_add->setVisible(m_unit.has_value());
    reload();
}

void UnitPhotos::reload()
{
    const int asked = ++m_asked;
    if (!m_files || !m_unit)
        return;
    whenDone(m_files->ofUnit(m_unit->id), this, [this, asked](const Result<std::vector<Attachment>> &photographs) {
        if (asked != m_asked)
            return;
        if (!photographs) {
            Q_EMIT failed(photographs.error().text);
            return;
        }
        take(*photographs);
        Q_EMIT loaded();
    });
}

void UnitPhotos::take(const std::vector<Attachment> &photographs)
{
    const Attachment *before = current();
    const std::optional<AttachmentId> chosen = m_added ? std::exchange(m_added, {}) : before ? std::optional(before->id) : std::nullopt;
    m_photographs = photographs;
    m_grid->show(photographs);
    m_grid->setVisible(!photographs.empty());
    m_empty->setText(m_unit ? tr("No photograph yet. \"Add…\" takes the first one; you can drop or paste one here, too.") : tr("Choose a unit above to see its photographs."));
    m_empty->setVisible(photographs.empty());
    m_head->setCount(photographs.empty() ? -1 : static_cast<int>(photographs.size()));
    if (chosen)
        choose(*chosen);
    refresh();
}

void UnitPhotos::choose(AttachmentId id)
{
    for (size_t i = 0; i < m_photographs.size(); ++i) {
        if (m_photographs[i].id == id)
            m_grid->setCurrentIndex(m_grid->model()->index(static_cast<int>(i), 0));
    }
}

const Attachment *UnitPhotos::current() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_photographs.size()) ? &m_photographs[static_cast<size_t>(row)] : nullptr;
}

void UnitPhotos::refresh()
{
    const Attachment *one = current();
    m_remove->setVisible(one);
    m_caption->setVisible(one);
    if (!one)
        return;
    m_caption->setAccessibleName(tr("Caption of %1").arg(one->name));
    if (!m_caption->hasFocus() || m_caption->property("of").toString() != one->id.toString())
        m_caption->setText(one->caption);
    m_caption->setProperty("of", one->id.toString());
}

void UnitPhotos::keepCaption()
{
    const AttachmentId id = AttachmentId::parse(m_caption->property("of").toString());
    for (Attachment &one : m_photographs) {
        if (one.id != id || one.caption == m_caption->text().simplified() || !m_files)
            continue;
        one.caption = m_caption->text().simplified();
        whenDone(m_files->captionOfUnit(id, one.caption), this, [this](const Result<void> &ok) {
            if (!ok)
                Q_EMIT failed(ok.error().text);
            reload();
        });
    }
}

void UnitPhotos::remove()
{
    const Attachment *one = current();
    if (!one || !m_files)
        return;
    whenDone(m_files->removeOfUnit(one->id), this, [this, id = one->id, name = one->name](const Result<void> &ok) {
        if (!ok) {
            Q_EMIT failed(ok.error().text);
            return;
        }
        reload();
        Q_EMIT removed(name, [this, id, name] {
            whenDone(m_files->restoreOfUnit(id), this, [this, id, name](const Result<void> &back) {
                if (back)
                    Q_EMIT said(tr("\"%1\" is there again.").arg(name));
                else
                    Q_EMIT failed(back.error().text);
                m_added = id;
                reload();
            });
        });
    });
}

bool UnitPhotos::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && current()) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
