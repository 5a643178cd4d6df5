// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/equipment.h"
#include "ui/viewpoint.h"

#include <QWidget>

#include <functional>
#include <optional>

class AttachmentGrid;
class Attachments;
class AttachmentStrip;
struct NewAttachment;
class QLineEdit;
class QPushButton;
class SectionHeader;
class TextLabel;

/// The photographs of one unit, and other files about it: a grid with a caption for each; added by choosing, dropping or pasting.
class UnitPhotos : public QWidget
{
    Q_OBJECT
public:
    explicit UnitPhotos(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Where they are kept; without it nothing is shown.
    void setFiles(Attachments &files);
    /// Shows those of this unit; without one, says how a unit is chosen.
    void show(const std::optional<Equipment> &unit);
    using QWidget::show;
    /// Reads them again.
    void reload();
    const std::vector<Attachment> &photographs() const { return m_photographs; }
    AttachmentGrid *grid() const { return m_grid; }
    AttachmentStrip *strip() const { return m_strip; }
    QLineEdit *caption() const { return m_caption; }
    /// Takes the chosen one off.
    void remove();

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);
    void said(const QString &sentence);
    /// One is taken off; `undo` brings it back.
    void removed(const QString &name, const std::function<void()> &undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const QString &id, const QString &icon, const QString &text);
    void take(const std::vector<Attachment> &photographs);
    void choose(AttachmentId id);
    /// What can be done with the one that is chosen.
    void refresh();
    const Attachment *current() const;
    void keepCaption();
    NewAttachment target() const;

    Viewpoint m_viewpoint;
    Attachments *m_files = nullptr;
    std::optional<Equipment> m_unit;
    std::vector<Attachment> m_photographs;
    std::optional<AttachmentId> m_added; ///< chosen once it is read
    int m_asked = 0;
    SectionHeader *m_head;
    TextLabel *m_empty;
    AttachmentGrid *m_grid;
    AttachmentStrip *m_strip;
    QLineEdit *m_caption;
    QPushButton *m_add;
    QPushButton *m_remove;
};
