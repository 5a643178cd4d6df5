// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentgrid.h"

#include "core/async.h"
#include "core/text/filenames.h"
#include "ui/attachments/lightbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPointer>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCopied = 1024 * 1024; ///< bytes of text that go into the clipboard

/// A tile: the picture or icon, and below it the name with its ending always in sight, and the size.
class TileDelegate : public QStyledItemDelegate
{
public:
    TileDelegate(const AttachmentModel &model, QSize tile, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_tile(tile) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_tile; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const Colors &colors = theme.colors();
        const Attachment &attachment = m_model.at(index.row());
        const QRect tile = option.rect.adjusted(theme.space(0.5), theme.space(0.5), -theme.space(0.5), -theme.space(0.5));
        const int line = QFontMetrics(theme.font(TextRole::Caption)).lineSpacing();
        const QRect box = tile.adjusted(theme.space(1), theme.space(1), -theme.space(1), -2 * line - theme.space(2));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const bool focused = option.state & QStyle::State_HasFocus, hovered = option.state & QStyle::State_MouseOver;
        painting::roundedRect(painter, tile, theme.radius(), hovered ? colors.hover : colors.surface, colors.line);
        m_model.askThumbnail(index.row(), box.size() * 2);
        if (const QImage picture = index.data(Qt::DecorationRole).value<QImage>(); picture.isNull()) {
            const int edge = theme.space(7);
            icons::paint(painter, QRect(box.center().x() - edge / 2, box.center().y() - edge / 2, edge, edge), AttachmentModel::iconOf(attachment), colors.textMuted);
        } else {
            const QSize size = picture.size().scaled(box.size(), Qt::KeepAspectRatio);
            painter->drawImage(QRect(box.x() + (box.width() - size.width()) / 2, box.y() + (box.height() - size.height()) / 2, size.width(), size.height()), picture);
        }
        const QRect words(tile.x() + theme.space(1.5), box.bottom() + theme.space(1), tile.width() - theme.space(3), line);
        const QFont font = theme.font(TextRole::Caption);
        const QString name = QFontMetrics(font).elidedText(attachment.name, Qt::ElideMiddle, words.width());
        rows::paintText(painter, words, name, font, colors.text);
        rows::paintText(painter, words.translated(0, line), AttachmentModel::sizeText(attachment), font, colors.textMuted);
        if (focused)
            painting::focusRing(painter, theme, tile, theme.radius());
        painter->restore();
    }

private:
    const AttachmentModel &m_model;
    QSize m_tile;
};

}

AttachmentGrid::AttachmentGrid(QWidget *parent) : QListView(parent)
{
    setObjectName(u"attachments"_s);
    setAccessibleName(tr("Files"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setModel(&m_model);
    setItemDelegate(new TileDelegate(m_model, tile(), this));
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void AttachmentGrid::setFiles(Attachments *files)
{
    m_files = files;
    m_model.setFiles(files);
}

void AttachmentGrid::show(const std::vector<Attachment> &attachments)
{
    const int row = currentIndex().row();
    m_model.show(attachments);
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row));
    fitHeight();
}

QSize AttachmentGrid::tile() const
{
    const Theme theme = Theme::of(this);
    return QSize(theme.space(30), theme.space(20) + 2 * QFontMetrics(theme.font(TextRole::Caption)).lineSpacing());
}

QSize AttachmentGrid::sizeHint() const
{
    const QSize one = tile();
    const int room = std::max(width(), one.width());
    const int columns = std::max(1, room / one.width());
    const int lines = (m_model.rowCount() + columns - 1) / columns;
    return QSize(one.width(), lines * one.height() + 2);
}

void AttachmentGrid::fitHeight()
{
    const int wanted = sizeHint().height();
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

void AttachmentGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitHeight();
}

void AttachmentGrid::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void AttachmentGrid::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(row);
    else if (row >= 0 && event->matches(QKeySequence::Copy))
        copy(row);
    else if (row >= 0 && event->matches(QKeySequence::Save))
        saveAs(row);
    else if (!event->text().isEmpty() && event->modifiers() == Qt::NoModifier)
        event->ignore(); // letters are commands of the page, not the beginning of a name
    else
        QListView::keyPressEvent(event);
}

void AttachmentGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    const Attachment &attachment = m_model.at(at.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, auto what) {
        QAction *action = menu->addAction(icons::icon(icon), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    const bool text = files::isText(attachment.mediaType), picture = files::isPicture(attachment.mediaType);
    add(u"openFile"_s, u"open"_s, tr("&Open"), [this, row = at.row()] { open(row); })->setEnabled(picture || files::mayBeOpened(attachment.name, attachment.mediaType));
    add(u"saveFile"_s, u"attachment"_s, tr("&Save as…"), [this, row = at.row()] { saveAs(row); });
    if (picture || (text && attachment.size <= mostCopied))
        add(u"copyFile"_s, u"copy"_s, tr("&Copy"), [this, row = at.row()] { copy(row); });
    if (text)
        add(u"excerptOfFile"_s, u"log"_s, tr("Take an &excerpt…"), [this, attachment] { Q_EMIT excerptRequested(attachment); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void AttachmentGrid::open(int row)
{
    const Attachment attachment = m_model.at(row);
    if (!m_files)
        return;
    if (files::isPicture(attachment.mediaType)) {
        auto *box = new Lightbox(*m_files, m_model.all(), row, window());
        connect(box, &Lightbox::failed, this, &AttachmentGrid::failed);
        connect(box, &QDialog::finished, this, [this] { setFocus(); });
        box->open();
        return;
    }
    whenDone(m_files->privateCopy(attachment), this, [this, name = attachment.name](const Result<QString> &path) {
        if (!path)
            Q_EMIT failed(path.error().text);
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            Q_EMIT failed(tr("No program of this computer shows \"%1\". Save it to open it yourself.").arg(name));
    });
}

void AttachmentGrid::saveAs(int row)
{
    if (!m_files)
        return;
    const Attachment attachment = m_model.at(row);
    auto *dialog = new QFileDialog(window(), tr("Save the file as"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(u"saveFileAs"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(files::cleanName(attachment.name));
    // The page may be read anew while the person looks for a folder, and this row with it: the file is saved all the same.
    connect(dialog, &QFileDialog::fileSelected, dialog->parent(), [files = m_files, attachment, alive = QPointer(this), window = dialog->parentWidget()](const QString &path) {
        whenDone(files->saveAs(attachment, path), window, [alive, window, name = attachment.name](const Result<void> &ok) { sayWhatCame(alive, window, ok, name); });
    });
    dialog->open();
}

void AttachmentGrid::sayWhatCame(AttachmentGrid *grid, QWidget *window, const Result<void> &ok, const QString &name)
{
    if (grid) {
        ok ? Q_EMIT grid->said(tr("\"%1\" is saved.").arg(name)) : Q_EMIT grid->failed(ok.error().text);
    } else if (!ok) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Save the file as"), ok.error().text, QMessageBox::Close, window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void AttachmentGrid::copy(int row)
{
    const Attachment attachment = m_model.at(row);
    if (!m_files)
        return;
    const auto copied = [this, name = attachment.name] { Q_EMIT said(tr("\"%1\" is in the clipboard.").arg(name)); };
    if (files::isPicture(attachment.mediaType)) {
        whenDone(m_files->picture(attachment, QSize(8000, 8000)), this, [this, copied](const Result<QImage> &picture) {
            if (!picture) {
                Q_EMIT failed(picture.error().text);
                return;
            }
            QGuiApplication::clipboard()->setImage(*picture);
            copied();
        });
    } else if (files::isText(attachment.mediaType) && attachment.size <= mostCopied) {
        whenDone(m_files->privateCopy(attachment, true), this, [this, copied](const Result<QString> &path) {
            QFile file(path ? *path : QString());
            if (!path || !file.open(QIODevice::ReadOnly)) {
                Q_EMIT failed(path ? tr("The copy cannot be read. Try it again.") : path.error().text);
                return;
            }
            QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
            copied();
        });
    } else {
        Q_EMIT failed(tr("Only pictures and short texts can be copied. Save the file instead."));
    }
}
